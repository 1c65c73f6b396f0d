export function TaskBoardScreen() {
  return null;
}
