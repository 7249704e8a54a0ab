/**
 * The commonest first names and surnames of the United States, as Social Security and the Census count them. No record
 * of a turn may hold one, even where it is a word as well.
 */
export const COMMON_NAMES: ReadonlySet<string> = new Set(
  `
  james robert john michael david william richard joseph thomas christopher charles daniel matthew anthony donald
  steven andrew paul joshua kenneth kevin brian timothy ronald jason george edward jeffrey ryan jacob nicholas
  gary eric jonathan stephen larry justin scott brandon benjamin samuel gregory alexander patrick frank raymond
  jack dennis jerry tyler aaron jose nathan henry zachary douglas peter adam noah christian walter ethan jeremy
  keith austin roger terry sean gerald carl dylan harold jordan jesse bryan lawrence arthur gabriel bruce logan
  billy joe alan juan elijah willie albert wayne randy mason vincent liam roy bobby caleb bradley russell lucas
  mary patricia jennifer linda elizabeth barbara susan jessica karen sarah lisa nancy sandra betty ashley emily
  kimberly margaret donna michelle carol amanda melissa deborah stephanie rebecca sharon laura cynthia dorothy amy
  kathleen angela shirley emma brenda pamela nicole anna samantha katherine christine debra rachel carolyn janet
  maria olivia heather helen catherine diane julie victoria joyce lauren kelly christina ruth joan virginia judith
  evelyn hannah andrea megan cheryl jacqueline madison teresa abigail sophia martha sara gloria janice kathryn ann
  isabella judy charlotte julia grace amber alice jean denise frances danielle marilyn natalie beverly diana
  brittany theresa kayla alexis doris lori tiffany smith johnson williams brown jones garcia miller davis
  rodriguez martinez hernandez lopez gonzalez wilson anderson taylor moore jackson martin lee perez thompson
  harris sanchez clark ramirez lewis robinson walker allen king wright torres nguyen hill flores adams nelson
  baker rivera campbell mitchell carter roberts gomez phillips evans turner diaz parker cruz edwards collins reyes
  stewart morris morales murphy cook rogers gutierrez ortiz morgan cooper peterson bailey reed howard ramos kim
  cox richardson watson brooks chavez wood bennett gray mendoza ruiz hughes price alvarez castillo sanders patel
  myers ross foster jimenez carlos luis jorge pedro miguel rosa carmen guadalupe juana margarita francisca elena
  alejandro fernando ricardo eduardo javier rafael`
    .trim()
    .split(/\s+/),
);
