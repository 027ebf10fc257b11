/** Ventil's commands on Discord as they are registered, in three languages, and the link that invites the bot with just what it needs. */

/** @see https://docs.discord.com/developers/interactions/application-commands#localization */
interface Names {
  readonly en: string;
  readonly pl: string;
  readonly lt: string;
}

/** The subcommands of `/ventil`, by the names that Discord sends. */
export const pageNames = {
  mine: { en: "mine", pl: "moje", lt: "mano" },
  help: { en: "help", pl: "pomoc", lt: "pagalba" },
  privacy: { en: "privacy", pl: "prywatność", lt: "privatumas" },
  rules: { en: "rules", pl: "zasady", lt: "taisyklės" },
  themes: { en: "themes", pl: "tematy", lt: "temos" },
  did: { en: "did", pl: "zrobione", lt: "padaryta" },
  mod: { en: "mod", pl: "mod", lt: "mod" },
} as const satisfies Record<string, Names>;

const [chat, onMessage] = [1, 3];
const [subcommand, text] = [1, 3];
const inGuild = 0;
const withBot = 1;

/** English by name, or Discord shows it to nobody who reads it as spoken in Britain. */
function localized(names: Names): Record<string, string> {
  return { "en-US": names.en, "en-GB": names.en, pl: names.pl, lt: names.lt };
}

function described(name: Names, description: Names) {
  return {
    name: name.en,
    name_localizations: localized(name),
    description: description.en,
    description_localizations: localized(description),
  };
}

const same = (name: string): Names => ({ en: name, pl: name, lt: name });

const page = (name: Names, description: Names) => ({ type: subcommand, ...described(name, description) });

/** Longer texts are typed in a form. */
const mostTyped = 6000;

const typed = (name: Names, description: Names) => ({
  type: text,
  required: false,
  max_length: mostTyped,
  ...described(name, description),
});

/**
 * A command with subcommands can't be used bare, so the pages have a command of their own.
 * @param everywhere also in the conversation with the bot, which only commands registered for all servers can be
 */
export function discordCommands(everywhere: boolean): readonly Readonly<Record<string, unknown>>[] {
  const where = everywhere ? { contexts: [inGuild, withBot], integration_types: [0] } : {};
  const onServers = everywhere ? { contexts: [inGuild], integration_types: [0] } : {};
  return [
    {
      type: chat,
      ...described(same("vent"), {
        en: "Let off steam about a hard client: only you see the answer",
        pl: "Wygadaj się o trudnym kliencie: odpowiedź widzisz tylko ty",
        lt: "Išsiliek dėl sunkaus kliento: atsakymą matai tik tu",
      }),
      options: [
        typed(
          { en: "text", pl: "tekst", lt: "tekstas" },
          {
            en: "What happened; leave it out for a form",
            pl: "Co się stało; pomiń, a otworzy się formularz",
            lt: "Kas nutiko; praleisk ir atsivers forma",
          },
        ),
      ],
      ...where,
    },
    {
      type: chat,
      ...described(same("calm"), {
        en: "A calm reply to a client's message, or a check of your own",
        pl: "Spokojna odpowiedź dla klienta albo sprawdzenie twojej własnej",
        lt: "Ramus atsakymas klientui arba tavo atsakymo patikra",
      }),
      options: [
        typed(
          { en: "text", pl: "tekst", lt: "tekstas" },
          { en: "What the client wrote", pl: "Co napisał klient", lt: "Ką parašė klientas" },
        ),
        typed(
          { en: "draft", pl: "szkic", lt: "juodraštis" },
          {
            en: "Your own words to the client, to check before you send them",
            pl: "Twoje słowa do klienta, do sprawdzenia przed wysłaniem",
            lt: "Tavo žodžiai klientui, kad prieš siunčiant juos patikrinčiau",
          },
        ),
      ],
      ...where,
    },
    {
      type: chat,
      ...described(same("ventil"), {
        en: "Your vents, and what Ventil is",
        pl: "Twoje wpisy i czym jest Ventil",
        lt: "Tavo įrašai ir kas yra „Ventil“",
      }),
      options: [
        page(pageNames.mine, {
          en: "Your drafts and open vents, to continue, edit or withdraw",
          pl: "Twoje szkice i otwarte wpisy: dokończ, zmień albo wycofaj",
          lt: "Tavo juodraščiai ir atviri įrašai: tęsk, keisk arba atsiimk",
        }),
        page(pageNames.help, { en: "What I do", pl: "Co robię", lt: "Ką aš darau" }),
        page(pageNames.privacy, {
          en: "What is kept, for how long, and who could learn what",
          pl: "Co jest przechowywane, jak długo i kto mógłby się czego dowiedzieć",
          lt: "Kas saugoma, kiek laiko ir kas ką galėtų sužinoti",
        }),
        page(pageNames.rules, {
          en: "How we treat each other here",
          pl: "Jak się tu traktujemy",
          lt: "Kaip čia elgiamės vieni su kitais",
        }),
        page(pageNames.themes, { en: "What keeps happening", pl: "Co się powtarza", lt: "Kas vis kartojasi" }),
        page(pageNames.did, {
          en: "Answer a theme: for moderators and managers, in their channel",
          pl: "Odpowiedz na temat: dla moderacji i szefostwa, na ich kanale",
          lt: "Atsakyk į temą: moderatoriams ir vadovams, jų kanale",
        }),
        page(pageNames.mod, {
          en: "The moderators' desk; only in their private channel",
          pl: "Biurko moderatorów; tylko na ich prywatnym kanale",
          lt: "Moderatorių stalas; tik privačiame jų kanale",
        }),
      ],
      ...where,
    },
    {
      type: onMessage,
      name: "Suggest a calm reply",
      name_localizations: localized({
        en: "Suggest a calm reply",
        pl: "Podpowiedz spokojną odpowiedź",
        lt: "Pasiūlyk ramų atsakymą",
      }),
      ...where,
    },
    {
      type: onMessage,
      name: "Reply anonymously",
      name_localizations: localized({ en: "Reply anonymously", pl: "Odpowiedz anonimowo", lt: "Atsakyk anonimiškai" }),
      ...onServers,
    },
  ];
}

/** What the bot needs in the venting channel, as Discord's settings name it, and its bit. */
export const neededPermissions = {
  "View Channel": 1n << 10n,
  "Send Messages": 1n << 11n,
  "Embed Links": 1n << 14n,
  "Read Message History": 1n << 16n,
  "Create Public Threads": 1n << 35n,
  "Send Messages in Threads": 1n << 38n,
} as const;

/** For pictures of the themes; without it they come as text. */
const attachFiles = 1n << 15n;

/** For the start message; without it somebody pins it by hand. */
export const pinMessages = 1n << 51n;

/** For pinning the start message in a forum. In no invitation: it also opens every private thread, and deletes any. */
export const manageThreads = 1n << 34n;

/** For the rescue only: it takes messages of others down. */
export const manageMessages = 1n << 13n;

/** @param rescue whether the bot may also take messages down */
export function inviteLink(applicationId: string, rescue: boolean): string {
  const all = Object.values(neededPermissions).reduce(
    (sum, bit) => sum | bit,
    attachFiles | pinMessages | (rescue ? manageMessages : 0n),
  );
  return `https://discord.com/oauth2/authorize?client_id=${applicationId}&scope=bot+applications.commands&permissions=${all}`;
}

export type DiscordAnswer = { readonly answer: unknown } | { readonly error: string };

/** One call of Discord's API without its SDK, for programs that make a few. */
export async function callDiscord(
  { apiUrl, token }: { readonly apiUrl: string | null; readonly token: string },
  method: "GET" | "PUT",
  path: string,
  body?: unknown,
): Promise<DiscordAnswer> {
  try {
    const response = await fetch(`${apiUrl ?? "https://discord.com/api"}/v10${path}`, {
      method,
      headers: { authorization: `Bot ${token}`, "content-type": "application/json" },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(10_000),
    });
    const answer: unknown = await response.json().catch(() => null);
    if (response.ok) return { answer };
    const code = typeof answer === "object" && answer !== null && "code" in answer ? Number(answer.code) : 0;
    return { error: code > 0 ? String(code) : `status ${response.status}` };
  } catch {
    return { error: "unreachable" };
  }
}
