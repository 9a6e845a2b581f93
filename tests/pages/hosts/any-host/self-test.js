/**
 * Lets a page watch over itself: `window.__selfTest()` is true as long as nothing that the page can see has changed but
 * by its own hand.
 */
window.selfTest = (isAsThePageMeantIt) => {
  const names = () =>
    Object.getOwnPropertyNames(window)
      .filter((name) => !/^\d+$/.test(name))
      .sort() // Firefox changes the order
      .join();
  let errors = 0;
  addEventListener('error', () => errors++);
  addEventListener('unhandledrejection', () => errors++);
  window.__selfTest = () => {
    const outermost = [...document.documentElement.children].map((element) => element.localName).join();
    return errors === 0 && outermost === 'head,body' && names() === namesAtFirst && isAsThePageMeantIt() === true;
  };
  const namesAtFirst = names();
};
