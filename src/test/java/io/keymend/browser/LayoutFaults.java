package io.keymend.browser;

import com.microsoft.playwright.Page;
import java.util.List;

/** Finds what of an open page does not fit into its window, or is too small to be hit. */
final class LayoutFaults {

  /** What both searches share: who is shown, how an element is called, and what clips it. */
  private static final String TERMS =
      """
      const shown = e => e.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true })
          && !e.closest('.unseen, .skip, [hidden]');
      const name = e => e.localName + (e.className && e.className.baseVal === undefined
          ? '.' + e.className : '') + ' "' + e.textContent.trim().slice(0, 40) + '"';
      const ancestors = e => e ? [e, ...ancestors(e.parentElement)] : [];
      const overflow = e => getComputedStyle(e).overflowX;
      """;

  private static final String NOT_FITTING =
      """
      () => {
        %s
        const width = document.documentElement.clientWidth;
        const faults = [];
        if (document.documentElement.scrollWidth > width) {
          faults.push('the page scrolls sideways: ' + document.documentElement.scrollWidth);
        }
        const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        while (texts.nextNode()) {
          const text = texts.currentNode;
          const holder = text.parentElement;
          if (!text.data.trim() || !shown(holder) || holder.closest('option')) continue;
          const range = document.createRange();
          range.selectNodeContents(text);
          const box = range.getBoundingClientRect();
          const around = ancestors(holder);
          if (around.some(e => ['auto', 'scroll'].includes(overflow(e)))) continue;
          if (box.left < 0 || box.right > width + 1) faults.push('beside the window: ' + name(holder));
          const cut = around.filter(e => e !== document.body && overflow(e) !== 'visible')
              .map(e => e.getBoundingClientRect())
              .some(clip => box.left < clip.left - 1 || box.right > clip.right + 1
                  || box.top < clip.top - 1 || box.bottom > clip.bottom + 1);
          if (cut) faults.push('cut off: ' + name(holder));
        }
        return faults;
      }
      """
          .formatted(TERMS);

  private static final String HARD_TO_HIT =
      """
      () => {
        %s
        const hitBox = e => {
          const over = getComputedStyle(e, '::after');
          if (over.content !== 'none' && over.position === 'absolute') {
            return ancestors(e).find(a => getComputedStyle(a).position !== 'static')
                .getBoundingClientRect();
          }
          return (e.type === 'checkbox' && e.closest('label') || e).getBoundingClientRect();
        };
        const inRunningText = e => {
          if (getComputedStyle(e).display !== 'inline') return false;
          const block = ancestors(e.parentElement).find(a => getComputedStyle(a).display !== 'inline');
          const links = [...block.querySelectorAll('a')].map(a => a.textContent).join('');
          return block.textContent.replace(/\\W/g, '') !== links.replace(/\\W/g, '');
        };
        const main = 'button, .button, [type=search], .choice, .top-nav a, .brand, .hidden-text, select';
        const faults = [];
        for (const e of document.querySelectorAll('a, button, input, select, textarea, summary')) {
          if (!shown(e) || e.type === 'hidden' || inRunningText(e)) continue;
          const { width, height } = hitBox(e);
          const high = e.matches(main) ? 44 : 24;
          if (width < 24 || height < high) {
            faults.push(Math.round(width) + 'x' + Math.round(height * 10) / 10 + ': ' + name(e));
          }
        }
        return faults;
      }
      """
          .formatted(TERMS);

  private LayoutFaults() {}

  /** Text that is cut off or lies beside the window, and a page that scrolls sideways. */
  static List<?> notFitting(Page page) {
    return (List<?>) page.evaluate(NOT_FITTING);
  }

  /**
   * What can be clicked and is, outside running text, less than 24 pixels or, if it matters, 44.
   */
  static List<?> hardToHit(Page page) {
    return (List<?>) page.evaluate(HARD_TO_HIT);
  }
}
