export default function NoneChosen() {
  return null;
}
