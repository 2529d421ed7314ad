export default function OneChosen() {
  return null;
}
