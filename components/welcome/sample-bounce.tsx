import type { WelcomeWords } from '../../locales/welcome-words';

/** What a server answers is English in every country. */
const REPLY = 'host mx.example.net[192.0.2.25] said: 550 5.1.1 <lena@example.net>: no mailbox of that name here';

/** A notice as readers get it. Its code is marked, and explained, as on any page. */
export function SampleBounce({ words }: { words: WelcomeWords }) {
  return (
    <article class="bounce" aria-labelledby="sample-subject">
      <dl>
        <dt>{words.sampleFrom}</dt>
        <dd lang="en">{words.sampleSender}</dd>
        <dt>{words.sampleSubject}</dt>
        <dd id="sample-subject">{words.sampleTitle}</dd>
      </dl>
      <p>{words.sampleIntro}</p>
      <p>lena@example.net</p>
      <p>{words.sampleReply}</p>
      <p class="reply" lang="en">
        {REPLY}
      </p>
    </article>
  );
}
