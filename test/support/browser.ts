import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

/** Where Debian's package puts it. */
const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** A page with all that it asked for, and all that its console said. */
export interface Watched {
  page: Page;
  context: BrowserContext;
  requests: string[];
  complaints: string[];
}

export type PageOptions = Parameters<Browser['newContext']>[0];

/** One browser for a test file, without a cache or an account; every page in a context of its own. */
export const useBrowser = () => {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-gpu'] });
  });
  afterAll(() => browser?.close());
  return async (url: string, options: PageOptions = {}): Promise<Watched> => {
    if (!browser) throw new Error('A page is opened inside a test.');
    const context = await browser.newContext(options);
    const page = await context.newPage();
    const watched: Watched = { page, context, requests: [], complaints: [] };
    context.on('request', (request) => watched.requests.push(request.url()));
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') watched.complaints.push(message.text());
    });
    page.on('pageerror', (error) => watched.complaints.push(error.message));
    await page.goto(url);
    return watched;
  };
};
