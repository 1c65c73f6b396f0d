export function NewTaskScreen() {
  return null;
}
