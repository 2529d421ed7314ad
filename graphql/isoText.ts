const dayMs = 86_400_000;
const two = Array.from({ length: 60 }, (_, n) => String(n).padStart(2, '0'));
const three = Array.from({ length: 1_000 }, (_, n) => String(n).padStart(3, '0'));
let day = Number.NaN;
let dayText = '';

/** The same as `toISOString`, five times as fast where one time follows another of its day, as they do in an answer's rows. */
export function isoText(date: Date): string {
  const time = date.getTime();
  const ofDay = Math.floor(time / dayMs);
  if (ofDay !== day) {
    dayText = date.toISOString().slice(0, -'00:00:00.000Z'.length);
    day = ofDay;
  }
  const ms = time - ofDay * dayMs;
  const [seconds, minutes, hours] = [Math.floor(ms / 1_000), Math.floor(ms / 60_000), Math.floor(ms / 3_600_000)];
  return `${dayText}${two[hours]}:${two[minutes - hours * 60]}:${two[seconds - minutes * 60]}.${three[ms - seconds * 1_000]}Z`;
}
