/** What comes in at a response_url, or as the answer to a command: shown to one person, or to everyone with their name on it. */
import { messageBlockProblems, withIds } from "./blocks.ts";
import { isJson, type Json, listOf, textAt } from "./json.ts";
import type { Channel, Member, ResponseUrl, Workspace } from "./workspace.ts";

interface Place {
  readonly url: ResponseUrl;
  readonly member: Member;
  readonly channel: Channel;
  readonly workspace: Workspace;
}

/** @returns Slack's error, or null when it was taken */
export function takeResponse(body: Json, url: ResponseUrl, workspace: Workspace): string | null {
  const problems = body.blocks === undefined ? [] : messageBlockProblems(body.blocks);
  if (problems.length > 0) return "invalid_blocks";
  const member = workspace.members.get(url.person);
  const channel = workspace.channels.get(url.channel);
  if (member === undefined || channel === undefined) return "channel_not_found";
  const place = { url, member, channel, workspace };
  if (body.delete_original === true) return removeSource(place);
  if (body.replace_original === true && url.source !== null) return replaceSource(body, place);
  return answerAnew(body, place);
}

/** The message that was clicked, if it is still there: one that only this person saw, or a post. */
function sourceOf({ url, member, channel, workspace }: Place) {
  const { source } = url;
  const own = source?.isEphemeral === true ? member.ephemerals.find(({ ts }) => ts === source.ts) : undefined;
  const post = source === null || source.isEphemeral ? null : workspace.findMessage(channel, source.ts);
  return { own, post };
}

function removeSource(place: Place): null {
  const { own, post } = sourceOf(place);
  const { member, channel, workspace } = place;
  if (own !== undefined) member.ephemerals.splice(member.ephemerals.indexOf(own), 1);
  if (post !== null) workspace.removeMessage(channel, post);
  workspace.changed();
  return null;
}

function replaceSource(body: Json, place: Place): null {
  const { own, post } = sourceOf(place);
  const content = { text: textAt(body, "text"), blocks: withIds(listOf(body.blocks)) };
  if (own !== undefined) Object.assign(own, content);
  if (post !== null) place.workspace.changeMessage(place.channel, post, content);
  place.workspace.changed();
  return null;
}

function answerAnew(body: Json, { url, channel, workspace }: Place): string | null {
  const content = { text: textAt(body, "text"), blocks: listOf(body.blocks) };
  if (content.text === "" && content.blocks.length === 0) return "no_text";
  if (body.response_type === undefined) workspace.complain("an answer without response_type");
  const thread = textAt(body, "thread_ts") || null;
  if (body.response_type !== "in_channel") {
    workspace.addEphemeral(url.person, { channel: channel.id, thread, ...content });
    return null;
  }
  const typedBy = url.command === null ? null : { user: url.person, command: url.command };
  const metadata = isJson(body.metadata) ? body.metadata : null;
  const unfold = body.unfurl_links !== false;
  workspace.addMessage(
    channel,
    { user: workspace.bot.user, ...content, thread, metadata },
    { byBot: true, typedBy, unfold },
  );
  return null;
}
