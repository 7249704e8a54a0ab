/** Words that hold English sentences together, and that no Spanish sentence has. */
export const enUSCommonWords: readonly string[] =
  'the of and to in is you your for on with that this are be or by at from as it if can will must may not have has was were do does did an any all who what when where how which they their them there here we our us he she his her its but so than then also before after until during about into out up down over under between each every some most more other only because while through at least than voter voters vote voting ballot election day office register registered county state by bring call your photo address yes'
    .split(' ')
    .filter((word) => word.length > 1);
