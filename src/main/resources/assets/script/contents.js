// The table of contents follows the scroll; observers cost no layout, as measuring would.
const headings = [...document.querySelectorAll(".prose > h2[id]")];
const passed = new Set();
let atTheEnd = false;

const mark = () => {
  const here = atTheEnd ? headings.at(-1) : headings.findLast((heading) => passed.has(heading));
  for (const entry of document.querySelectorAll(".toc a")) {
    if (here && entry.hash === `#${here.id}`) entry.setAttribute("aria-current", "location");
    else entry.removeAttribute("aria-current");
  }
};

// A framed article has no table, and a frame of another origin is not told where it is seen.
if (headings.length && document.querySelector(".toc")) {
  const reading = new IntersectionObserver((seen) => {
    for (const { target, isIntersecting } of seen) {
      if (isIntersecting) passed.add(target);
      else passed.delete(target);
    }
    mark();
    // Reaches up beyond any page: a jump over the window would else change nothing for the observer.
  }, { rootMargin: "1000000px 0px -70% 0px" });
  headings.forEach((heading) => reading.observe(heading));
  const end = new IntersectionObserver(([footer]) => {
    atTheEnd = footer.isIntersecting;
    mark();
  });
  const footer = document.querySelector(".bottom");
  if (footer) end.observe(footer);
}
