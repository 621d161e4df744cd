/** Copying takes a script of its own, which is fetched when somebody turns to one of its buttons; the page names it. */
export function startCopying(): void {
  const place = document.querySelector<HTMLElement>('[data-copier]');
  const turnTo = ({ target, type }: Event) => {
    const button = target instanceof Element && target.closest<HTMLElement>('button[data-copy]');
    if (!button) return;
    // A click needs no more than the script that is then on its way.
    if (type === 'click') button.dataset['asked'] = '';
    if (place?.dataset['copier']) load(place.dataset['copier']);
    delete place?.dataset['copier'];
  };
  for (const type of place ? ['pointerover', 'focusin', 'click'] : []) {
    document.addEventListener(type, turnTo);
  }

  function load(path: string): void {
    const script = document.createElement('script');
    script.src = path;
    script.onload = () => {
      for (const type of ['pointerover', 'focusin', 'click']) document.removeEventListener(type, turnTo);
    };
    document.head.append(script);
  }
}
