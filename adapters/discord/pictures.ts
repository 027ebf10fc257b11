/** A message's charts as pictures that are uploaded with it. Where that can't be done, the same stands as text. */
import { type APIMediaGalleryComponent, ComponentType, type RawFile } from "discord.js";
import type { Chart, Message } from "../../src/ports/platform.ts";
import { drawThemes, palettes } from "../../src/themes/draw-themes.ts";
import { drawPng } from "../shared/draw-png.ts";
import { clip } from "../shared/fit-text.ts";
import { limits } from "./config.ts";

/** Each chart that was drawn, and the name of its file. */
export type Pictures = ReadonlyMap<Chart, RawFile>;

export const noPictures: Pictures = new Map();

/** Dark, as Discord is unless somebody changes it; a picture can't follow its reader. */
export async function drawPictures({ blocks }: Message): Promise<Pictures> {
  const drawn = new Map<Chart, RawFile>();
  for (const block of blocks) {
    if (block.type !== "chart") continue;
    const data = await drawPng(drawThemes(block.chart, palettes.dark));
    if (data !== null) drawn.set(block.chart, { name: `themes-${drawn.size}.png`, data, contentType: "image/png" });
  }
  return drawn;
}

/** @see https://docs.discord.com/developers/components/reference#media-gallery */
export function toGallery({ alt }: Chart, { name }: RawFile): APIMediaGalleryComponent {
  const item = { media: { url: `attachment://${name}` }, description: clip(alt, limits.alt) };
  return { type: ComponentType.MediaGallery, items: [item] };
}

/** What goes with a request: the files, and in its body that they are all there is. */
export function toUpload(pictures: Pictures): { files: RawFile[]; attachments: { id: number; filename: string }[] } {
  const files = [...pictures.values()];
  return { files, attachments: files.map(({ name }, id) => ({ id, filename: name })) };
}
