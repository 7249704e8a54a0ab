/**
 * `feed`: the feed as a whole can't be used. `element`: the specification has this one element ignored, so its
 * voters would hear the office's number. `warning`: for a person to weigh.
 */
export type Gravity = 'feed' | 'element' | 'warning';
