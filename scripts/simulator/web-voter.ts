import type { HttpAnswer, HttpService } from '../../lambda/fronts/http/http';
import type { WebAnswer, WebQuestion } from '../../lambda/fronts/web/web-front';

/** A question as the page sends it. */
export const post = (
  service: HttpService,
  question: object,
  headers: Record<string, string> = {},
): Promise<HttpAnswer> =>
  service({
    method: 'POST',
    path: '/turn',
    query: '',
    headers: { 'content-type': 'application/json', host: 'chat.example', 'sec-fetch-site': 'same-origin', ...headers },
    body: JSON.stringify(question),
    ip: '203.0.113.7',
  });

/** One voter at the page: what it sent, and all that came back. */
export const webVoter = (service: HttpService, { locale, state }: { locale?: string; state?: string } = {}) => {
  let kept = state;
  return async (question: WebQuestion): Promise<WebAnswer & { headers: HttpAnswer['headers'] }> => {
    const { status, body, headers } = await post(service, { ...question, locale, state: kept });
    if (status !== 200) throw new Error(`${status}: ${body}`);
    const answer: WebAnswer = JSON.parse(body);
    kept = answer.state;
    return { ...answer, headers };
  };
};

/** All that the page shows of an answer in sentences, as a voter would hear it. */
export const wordsShown = ({ notice, say, ask }: WebAnswer): string =>
  [...(notice?.texts ?? []), ...say, ...(ask ? [ask] : [])].join(' ').replace(/\s+/g, ' ').trim();
