/** What a clause says that must not be lost with it: something asked for, something that the writer will do. */
import type { PhrasesByLocale } from "../gates/find.ts";

export const requests: PhrasesByLocale = {
  en: [
    "please",
    "could|can you send|call|write|tell|confirm|let|check|give|choose|sign|pay|reply|share|forward|bring|provide",
    "let me|us know",
    "i|we will|shall",
    "i'll|we'll",
    "i'm|we're going to",
    "i am going to",
    "attached|enclosed",
  ],
  pl: [
    "prosze|prosimy|poprosze|prosilabym|prosilbym|prosba",
    "czy moze|moga pan|pani|panstwo",
    "przesle|przeslemy|wysle|wyslemy|sprawdze|sprawdzimy|odpisze|zadzwonie|zadzwonimy|poprawie|poprawimy|zrobie|zrobimy|przygotuje|przygotujemy|naprawie|naprawimy|dostarcze|dostarczymy|wroce|wrocimy|potwierdze|potwierdzimy|wymienie|wymienimy|bede|bedziemy|odezwe|dam",
    "w zalaczniku|zalaczam|przesylam|wysylam",
  ],
  lt: [
    "prasau|prasom|prasome|prasyciau|prasytume",
    "ar galite|galetumete",
    "atsiusiu|atsiusime|patikrinsiu|patikrinsime|parasysiu|parasysime|paskambinsiu|paskambinsime|parengsiu|paruosiu|paruosime|pataisysiu|pataisysime|padarysiu|padarysime|pristatysiu|pristatysime|susisieksiu|susisieksime|grisiu|patvirtinsiu|patvirtinsime|pakeisiu|pakeisime|atliksiu|atliksime|informuosiu|informuosime",
    "pridedu|siunciu|siunciame|prisegu",
  ],
};
