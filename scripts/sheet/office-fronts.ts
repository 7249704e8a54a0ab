import type { Office } from '../../models/content/office';
import type { AtOdds } from './office-account';

/** What each setting below `fronts` should be, by its whole name. */
export const FRONTS_WANTED: Record<string, string> = {
  fronts: 'web, live, mcp, lex, telephone or sms, each on a line of its own below it, such as web: {}',
  'fronts.web': '{} or, on a line of its own below it, embed_on',
  'fronts.web.embed_on': 'a list of sites that may show the chat, such as [https://vote.franklin.gov]',
  'fronts.mcp': '{} or, on a line of its own below it, hosts',
  'fronts.mcp.hosts': 'a list of names under which assistants call it, such as [mcp.franklin.gov]',
  'fronts.live': '{} or, on a line of its own below it, staff_names',
  'fronts.live.staff_names': 'true or false',
  'fronts.lex': '{}, unless its bot, role or function are called otherwise than npm run infra calls them',
  'fronts.lex.role': "the ARN of the bot's role",
  'fronts.lex.function': 'the ARN of what the bot calls, with its alias',
  'fronts.telephone': 'instance, bot_alias, and queue or person, each on a line of its own below it',
  'fronts.telephone.instance': 'the ARN of the instance, as Amazon Connect shows it',
  'fronts.telephone.bot_alias': "the ARN of the bot's alias, arn:aws:lex:REGION:ACCOUNT:bot-alias/BOT/ALIAS",
  'fronts.telephone.queue': 'the ARN of a queue of the instance',
  'fronts.telephone.person': 'a number between quotes with + before it, such as "+18005550142"',
  'fronts.telephone.messages': 'a number between quotes with + before it, such as "+18005550142"',
  'fronts.sms': 'number and id, each on a line of its own below it',
  'fronts.sms.number': 'a number between quotes with + before it, such as "+18005550142"',
  'fronts.sms.id': "the number's id at AWS End User Messaging, phone-…",
};

/** Settings of fronts that need others. */
export const frontsAtOdds = ({ fronts }: Office): AtOdds[] => {
  const odds: AtOdds[] = [];
  const { web, live, telephone } = fronts ?? {};
  if (live && !web)
    odds.push({
      setting: ['fronts', 'live'],
      found: live,
      wanted: 'web: {} beside it: what is live comes with the chat',
    });
  if (telephone && telephone.queue === undefined && telephone.person === undefined) {
    const wanted = 'queue or person below it: callers who press zero want somebody';
    odds.push({ setting: ['fronts', 'telephone'], found: telephone, wanted });
  }
  return odds;
};
