// Small comforts. Every page is complete without them.
'use strict';

/** A file may be dropped where the file field stands. */
for (const zone of document.querySelectorAll('[data-drop-zone]')) {
  const input = zone.querySelector('input[type="file"]');
  if (!(input instanceof HTMLInputElement)) continue;
  const hint = zone.querySelector('[data-drop-hint]');
  if (hint instanceof HTMLElement) hint.hidden = false;
  for (const name of ['dragenter', 'dragover']) {
    zone.addEventListener(name, (event) => {
      event.preventDefault();
      zone.classList.add('drop-over');
    });
  }
  for (const name of ['dragleave', 'drop']) zone.addEventListener(name, () => zone.classList.remove('drop-over'));
  zone.addEventListener('drop', (event) => {
    event.preventDefault();
    if (event instanceof DragEvent && event.dataTransfer !== null && event.dataTransfer.files.length > 0) {
      input.files = event.dataTransfer.files;
      input.focus();
    }
  });
}

/** Long work says that it goes on, and is not started twice. */
for (const form of document.querySelectorAll('form[data-busy]')) {
  form.addEventListener('submit', () => {
    const button = form.querySelector('button[type="submit"]');
    if (!(button instanceof HTMLButtonElement)) return;
    const words = button.textContent;
    button.textContent = form.getAttribute('data-busy') ?? words;
    setTimeout(() => {
      button.disabled = true;
    }, 0);
    // Coming back by the browser's history finds the button as it was.
    addEventListener(
      'pageshow',
      () => {
        button.disabled = false;
        button.textContent = words;
      },
      { once: true },
    );
  });
}

for (const button of document.querySelectorAll('[data-print]')) {
  if (button instanceof HTMLElement) button.hidden = false;
  button.addEventListener('click', () => print());
}
