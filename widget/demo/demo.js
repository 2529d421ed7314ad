// The page's language: chosen here, else the browser's.
const chosen = sessionStorage.getItem('nordlund-language');
const show = (language) => {
  document.documentElement.lang = language;
  const heading = document.querySelector(`h1 [lang="${language}"]`);
  if (heading) document.title = `${heading.textContent.trim()} · Nordlund`;
  for (const button of document.querySelectorAll('[data-choose]')) {
    button.setAttribute('aria-pressed', String(button.dataset.choose === language));
  }
};
const first = chosen ?? (navigator.language.startsWith('sv') ? 'sv' : 'en');
document.documentElement.lang = first;
addEventListener('DOMContentLoaded', () => {
  show(first);
  for (const link of document.querySelectorAll('nav a')) {
    if (link.pathname === location.pathname.replace(/\/$/, '')) link.setAttribute('aria-current', 'page');
  }
  for (const button of document.querySelectorAll('[data-choose]')) {
    button.addEventListener('click', () => {
      sessionStorage.setItem('nordlund-language', button.dataset.choose);
      show(button.dataset.choose);
    });
  }
});
