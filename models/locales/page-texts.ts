/** What stands on the pages around the answers. */
export interface PageTexts {
  /** The language in its own words, for the switch. */
  language: string;
  chat: {
    title(office: string): string;
    /** What the conversation is, for who can't see it. */
    log: string;
    ask: string;
    placeholder: string;
    send: string;
    speak: string;
    listening: string;
    readAloud: string;
    restart: string;
    you: string;
    choices: string;
    /** Under the page's title: what it is, and that nothing is kept. */
    about: string;
    /** The service could not be reached. */
    offline: string;
    /** Too many questions in a minute. */
    busy: string;
    /** Without scripts. */
    noScript: string;
  };
  /** Under an answer. */
  under: {
    source: string;
    verified(date: string): string;
    validUntil(date: string): string;
    call: string;
    more: string;
    of(jurisdiction: string): string;
  };
  live: {
    title(office: string): string;
    release(release: number): string;
    since(moment: string): string;
    /** The table could not be asked, and this is what was built in. */
    isSnapshot: string;
    notTrusted: string;
    deadlines: string;
    answers: string;
    notices: string;
    topic: string;
    of: string;
    verified: string;
    source: string;
    noDeadlines: string;
    approvedBy: string;
    /** Instead of a day: the answer is not the same everywhere, or isn't spoken now. */
    byCounty: string;
    notNow: string;
    counties: string;
  };
}
