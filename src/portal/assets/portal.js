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

/** Long work says that it goes on, and is not started twice. Without a network it does not begin: what was typed would be gone. */
for (const form of document.querySelectorAll('form[data-busy]')) {
  form.addEventListener('submit', (event) => {
    const button = form.querySelector('button[type="submit"]');
    if (!(button instanceof HTMLButtonElement)) return;
    form.querySelector('[data-offline]')?.remove();
    if (!navigator.onLine && form instanceof HTMLFormElement) {
      event.preventDefault();
      // A browser may be wrong about it.
      void fetch(location.href, { method: 'HEAD', cache: 'no-store' }).then(
        () => form.submit(),
        () => {
          const said = document.createElement('p');
          said.className = 'field-error';
          said.setAttribute('data-offline', '');
          said.setAttribute('role', 'alert');
          said.textContent = '现在没有网络，还没有提交。填写的内容都在，请不要关闭本页，有网络以后再按一次。';
          button.before(said);
        },
      );
      return;
    }
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

/**
 * What is typed into a long form may be kept on the device of whoever types it, if they say so: never files, never what the
 * server put into hidden fields, and only until the form is sent.
 */
for (const form of document.querySelectorAll('form[data-draft]')) {
  const bar = form.querySelector('[data-draft-bar]');
  const keep = form.querySelector('[data-draft-keep]');
  const clear = form.querySelector('[data-draft-clear]');
  const said = form.querySelector('[data-draft-said]');
  if (!(form instanceof HTMLFormElement && bar instanceof HTMLElement && keep instanceof HTMLInputElement)) continue;
  const key = `draft:${form.getAttribute('data-draft')}`;
  const say = (words) => {
    if (said !== null) said.textContent = words;
  };
  const fields = () =>
    [...form.elements].filter(
      (field) =>
        (field instanceof HTMLInputElement && !['file', 'hidden', 'submit', 'button'].includes(field.type)) ||
        field instanceof HTMLTextAreaElement ||
        field instanceof HTMLSelectElement,
    );
  const isChoice = (field) => field instanceof HTMLInputElement && ['radio', 'checkbox'].includes(field.type);
  const store = () => {
    if (!keep.checked) return;
    const kept = fields()
      .filter(({ name }) => name !== '')
      .map((field) => (isChoice(field) ? [field.name, field.value, field.checked] : [field.name, field.value]));
    try {
      localStorage.setItem(key, JSON.stringify(kept));
    } catch {
      say('这台设备不能保存草稿。');
    }
  };
  const forget = () => {
    try {
      localStorage.removeItem(key);
    } catch {
      // Nothing was kept where nothing can be.
    }
  };
  let kept = null;
  try {
    kept = JSON.parse(localStorage.getItem(key) ?? 'null');
  } catch {
    kept = null;
  }
  bar.hidden = false;
  if (Array.isArray(kept)) {
    keep.checked = true;
    // What the server sent back with its faults is newer than what was kept.
    const isFresh = form.querySelector('[aria-invalid]') === null;
    for (const [name, value, checked] of isFresh ? kept : []) {
      for (const field of fields()) {
        if (field.name !== name) continue;
        if (!isChoice(field)) field.value = value;
        else if (field.value === value) field.checked = checked === true;
      }
    }
    if (isFresh) say('已恢复上次的草稿。');
  }
  form.addEventListener('input', store);
  keep.addEventListener('change', () => {
    if (keep.checked) store();
    else forget();
    say(keep.checked ? '草稿会存在这台设备上，提交以后自动清除。' : '草稿已清除，不再保存。');
  });
  clear?.addEventListener('click', () => {
    forget();
    keep.checked = false;
    say('草稿已清除。');
  });
}

/** The application has come in: no draft of it is needed any more. */
if (document.querySelector('[data-draft-done]') !== null) {
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith('draft:request-')) localStorage.removeItem(key);
  } catch {
    // Nothing was kept.
  }
}
