import { useState } from 'preact/hooks';
import { useChatState, useScene } from './scene.ts';

const ratings = [1, 2, 3, 4, 5];

/** How did it go? Asked until it is answered; then thanked for. */
export function Survey() {
  const { words, session } = useScene();
  const { thread } = useChatState();
  const [rating, setRating] = useState(0);
  const [comment, setComment] = useState('');
  const [state, setState] = useState<'asking' | 'failed' | 'done'>('asking');
  if (state === 'done') return <p class="survey" role="status">{words.survey.thanks}</p>;
  if (thread?.survey !== 'asked') return null;

  const send = () => session.rate(rating, comment).then(() => setState('done'), () => setState('failed'));
  return (
    <div class="survey" role="group" aria-label={words.survey.question}>
      <p>{words.survey.question}</p>
      <div class="ratings">
        {ratings.map((one) => (
          <button key={one} type="button" class="button" aria-pressed={rating === one} aria-label={words.survey.rating(one)} onClick={() => setRating(one)}>
            {one}
          </button>
        ))}
      </div>
      {rating > 0 && (
        <>
          <textarea rows={2} maxLength={2_000} value={comment} aria-label={words.survey.comment} placeholder={words.survey.comment} onInput={({ currentTarget }) => setComment(currentTarget.value)} />
          <button type="button" class="button strong wide" onClick={() => void send()}>
            {words.survey.send}
          </button>
        </>
      )}
      <p role="alert" class="problem">
        {state === 'failed' && words.problems.other}
      </p>
    </div>
  );
}
