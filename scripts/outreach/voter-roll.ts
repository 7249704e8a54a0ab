/**
 * Headings, without marks and in small letters, that a list of people who asked for messages has no use for, and that a roll
 * of voters has. One is enough: a part of a roll is a roll.
 */
const OF_A_ROLL =
  /^(?:(?:state|county|sos)?(?:voter|registration|reg|registrant)(?:id|no|num|number|nbr|status|date|stat|type)|voterregistration\w*|vuid|party\w*|political\w*|dob|dateofbirth|birth\w*|yearofbirth|age|ssn\w*|socialsecurity\w*|driverslicense\w*|driverlicense\w*|gender|sex|race|ethnicity|precinct\w*|ward|pollingplace\w*|\w{0,20}district\w{0,10}|voting(?:history|method)|votehistory|voted\w*|lastvoted|elections?voted|absentee\w*)$/;

const plain = (heading: string): string => heading.toLowerCase().replace(/[^a-z0-9]/g, '');

/** The headings by which a file is known as a voter roll, as they are written; none where it isn't one. */
export const signsOfARoll = (headings: readonly string[]): string[] =>
  headings.filter((heading) => OF_A_ROLL.test(plain(heading).slice(0, 60)));
