import { failed, person, type Rule } from '../rule';
import type { Manifest } from '../skill-package';

/** What the skill's source says where it uses a permission. */
const USED_BY: readonly { permission: RegExp; use: RegExp; what: string; isPersonal: boolean }[] = [
  {
    permission: /alerts:reminders/,
    use: /alerts\/reminders|getReminderManagement/,
    what: 'reminders',
    isPersonal: false,
  },
  {
    permission: /devices?:all:address/,
    use: /settings\/address|getDeviceAddress/,
    what: "the device's address",
    isPersonal: true,
  },
  { permission: /geolocation/, use: /Geolocation/, what: 'the place of the device', isPersonal: true },
  {
    permission: /profile:/,
    use: /accounts\/~current\/settings\/Profile|getProfile(Name|Email|MobileNumber)/,
    what: 'name, email or telephone',
    isPersonal: true,
  },
];

const FLAGS = ['allowsPurchases', 'usesPersonalInfo', 'isChildDirected', 'isExportCompliant', 'containsAds'] as const;

const permissionsIn = ({ permissions = [] }: Manifest): string[] => permissions.map(({ name = '' }) => String(name));

const asksPersonal = (permissions: readonly string[]): boolean =>
  USED_BY.some(({ permission, isPersonal }) => isPersonal && permissions.some((name) => permission.test(name)));

/** What is wrong with a privacy policy's address, as far as it shows. */
const checkPolicy = (locale: string, url: string | undefined): string[] => {
  if (url === undefined) return [];
  if (!/^https:\/\//.test(url)) return [`${locale}: the privacy policy ${url} is not at https.`];
  const host = url.split('/')[2] ?? '';
  return /alexa|amazon|aws|echo/i.test(host)
    ? [`${locale}: the privacy policy's host ${host} has a name of Amazon's in it.`]
    : [];
};

export const privacyRules: readonly Rule[] = [
  {
    id: 'permissions-used',
    asks: 'The skill asks for a permission only where it uses it, and has the permission for all it uses.',
    source: 'certification-requirements; use-device-address.html; reminders-guidelines',
    check: ({ pack }) => {
      const permissions = permissionsIn(pack.manifest);
      const unknown = permissions.filter((name) => !USED_BY.some(({ permission }) => permission.test(name)));
      return [
        ...unknown.map((name) =>
          failed(`Nothing is known here of the permission ${name}. Remove it, or teach this rule its use.`),
        ),
        ...USED_BY.flatMap(({ permission, use, what }) => {
          const isAsked = permissions.some((name) => permission.test(name));
          const isUsed = use.test(pack.source);
          if (isAsked && !isUsed)
            return [failed(`The manifest asks for ${what}, and the skill never uses it. Remove the permission.`)];
          return isUsed && !isAsked ? [failed(`The skill uses ${what}; add the permission to the manifest.`)] : [];
        }),
      ];
    },
  },
  {
    id: 'privacy-flags',
    asks: 'All five privacy questions are answered, as the skill behaves.',
    source: 'ask-smapi-model (privacyAndCompliance); certification-requirements',
    check: ({ pack }) => {
      const flags = pack.manifest.privacyAndCompliance ?? {};
      const open = FLAGS.filter((flag) => typeof flags[flag] !== 'boolean').map((flag) =>
        failed(`${flag} is not answered.`),
      );
      if (asksPersonal(permissionsIn(pack.manifest)) && flags.usesPersonalInfo !== true)
        open.push(failed('The permissions bring personal information, so usesPersonalInfo has to be true.'));
      if (flags.isChildDirected === true) open.push(failed('isChildDirected: this skill is for voters. Say false.'));
      if (flags.allowsPurchases === true) open.push(failed('allowsPurchases: nothing is sold here. Say false.'));
      if (flags.isExportCompliant === false)
        open.push(failed('isExportCompliant has to be true for a skill to be published.'));
      return open;
    },
  },
  {
    id: 'privacy-policy',
    asks: 'There is a privacy policy where personal information is used, at an address without Amazon in its host.',
    source: 'blog Feb 2023 (privacy policy); policy 1a-1d, blog 2020-08',
    check: ({ pack }) => {
      const { locales = {}, usesPersonalInfo } = pack.manifest.privacyAndCompliance ?? {};
      const isNeeded = usesPersonalInfo === true || permissionsIn(pack.manifest).length > 0;
      return pack.office.locales.flatMap((locale) => {
        const url = locales[locale]?.privacyPolicyUrl;
        const wrong = checkPolicy(locale, url).map(failed);
        if (isNeeded && url === undefined)
          wrong.push(failed(`${locale}: there is no privacyPolicyUrl, and the skill needs one.`));
        if (wrong.length > 0 || url === undefined) return wrong;
        return [
          person(
            `${locale}: open ${url}: it must show the privacy text at once, about this skill, in the skill's language.`,
          ),
        ];
      });
    },
  },
];
