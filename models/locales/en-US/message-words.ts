/**
 * The words, without accents, that stand in most of the sentences below phrasings/ and training/ and in next to none of the
 * Spanish ones: by them a text message is known to be in this language.
 */
export const enUSMessageWords: readonly string[] = `
about absentee accepted address after again ahead all allowed already am an and another any anything
application apply are as ask asked at away back ballot ballots be because been before being board booth boss
both box bring but by call came campaign can candidate candidates cant car carry cast change changed check
citizen city clerk close closed college come could count counted county date day days deadline did didnt
different district do does doesnt dont drive drop early election elections enough envelope fill filled find
first folks for form free from get give go going good got hand happens has have help her here his home hours
house how husband if im in information inside into is isnt it its ive job judge just keep know last late
leave left let license like line list live long look lost machine machines mail mailed make many mark may
mean mine moved much must my name names need never new next not november now number of off office okay old
on one online only open or other our out outside over overseas own paid paper parties party pay people
person phone photo pick picture place poll polling polls post precinct president primary public put read
received register registered registering registration report request return right rolls run said same say
says see send sent she should show sign signature signed site so somebody someone something state states
still stop take tell that the their them there theres they thing this through time to told too town tuesday
turn two um up us use voted voter voters votes voting want wants was way we week were what whats when whens
where wheres which while who whos why wife will with without witness work worker workers would write wrong
year years yet you your
`
  .trim()
  .split(/\s+/);
