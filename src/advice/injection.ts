/** Notices orders hidden in a client's words. They are evidence, never instructions; the person is told. */
import { fold } from "../language/fold.ts";

const orders = [
  /(?<!\p{L})(?:ignore|disregard|forget) (?:all |any |the |your |these )*(?:previous |prior |above |earlier )*(?:instructions?|rules?|prompts?|policy)/u,
  /(?<!\p{L})(?:you are now|act as|pretend to be) (?:the |a |an |my )?(?:manager|admin|administrator|developer|system|assistant)/u,
  /(?<!\p{L})(?:reveal|print|show|repeat) (?:me )?(?:the |your )*(?:system |hidden )?(?:prompt|instructions|policy file)/u,
  /(?<!\p{L})(?:zignoruj|pomin|zapomnij)\p{L}* (?:\p{L}+ ){0,3}(?:instrukcj|polecen|zasad|regul)\p{L}*/u,
  /(?<!\p{L})(?:jestes teraz|udawaj|zachowuj sie jak) (?:\p{L}+ )?(?:menedzer|kierownik|administrator|system)\p{L}*/u,
  /(?<!\p{L})(?:ignoruok|nepaisyk|pamirsk)\p{L}* (?:\p{L}+ ){0,3}(?:instrukcij|nurodym|taisykl)\p{L}*/u,
  /(?<!\p{L})(?:dabar tu esi|apsimesk|elkis kaip) (?:\p{L}+ )?(?:vadov|administrator|sistem)\p{L}*/u,
  /<\/?(?:data|system|instructions?)>|(?:^|\n)\s*(?:system|assistant) ?:/u,
];

export function hasInjection(text: string): boolean {
  const folded = fold(text);
  return orders.some((order) => order.test(folded));
}
