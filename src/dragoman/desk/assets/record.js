(() => {
  "use strict";
  const tokens = (value) => (value ? value.split(" ") : []);
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;

  function index(elements, attribute) {
    const found = new Map();
    for (const element of elements) {
      for (const id of tokens(element.getAttribute(attribute))) {
        if (!found.has(id)) found.set(id, []);
        found.get(id).push(element);
      }
    }
    return (id) => found.get(id) || [];
  }

  function setUp(story) {
    const runs = story.querySelectorAll("[data-of]");
    const entries = story.querySelectorAll("[data-row]");
    const wordsFor = index(runs, "data-of");
    const sentenceOf = index(runs, "data-ev");
    const rowsOf = index(entries, "data-row");
    const rowsWith = index(entries, "data-with");
    const grid = story.querySelector(".dg-grid");
    let pinned = null;

    function clear() {
      for (const name of ["dg-on", "dg-lit", "dg-near"]) {
        for (const element of story.querySelectorAll("." + name)) element.classList.remove(name);
      }
    }

    function show(id) {
      clear();
      if (!id) return;
      for (const run of wordsFor(id)) run.classList.add("dg-on");
      for (const run of sentenceOf(id)) run.classList.add("dg-lit");
      for (const row of rowsWith(id)) row.classList.add("dg-near");
      for (const row of rowsOf(id)) {
        row.classList.add("dg-on");
        for (const other of tokens(row.dataset.with)) {
          for (const near of rowsOf(other)) near.classList.add("dg-near");
          for (const run of wordsFor(other)) {
            if (tokens(run.dataset.ev).includes(id)) run.classList.add("dg-near");
          }
        }
      }
    }

    function pin(id, keep) {
      pinned = pinned === id && !keep ? null : id;
      show(pinned);
      return pinned !== null;
    }

    function bring(element) {
      if (!element) return;
      element.scrollIntoView({ block: "nearest", behavior: calm ? "auto" : "smooth" });
    }

    const besides = () => getComputedStyle(grid).gridTemplateColumns.split(" ").length > 1;
    const idOf = (target) => {
      const run = target.closest("[data-of]");
      if (run) return run.dataset.of ? tokens(run.dataset.of).at(-1) : null;
      const row = target.closest("[data-row]");
      return row ? row.dataset.row : null;
    };

    story.addEventListener("mouseover", (event) => {
      if (!pinned) show(idOf(event.target));
    });
    story.addEventListener("mouseleave", () => {
      if (!pinned) clear();
    });
    story.addEventListener("focusin", (event) => {
      if (!pinned) show(idOf(event.target));
    });
    story.addEventListener("keydown", (event) => {
      if (event.key === "Escape") {
        pinned = null;
        clear();
      }
    });
    story.addEventListener("click", (event) => {
      if (!getSelection().isCollapsed) return;
      const link = event.target.closest("a");
      if (link && !link.getAttribute("href").startsWith("#")) return;
      const id = idOf(event.target);
      if (!id) {
        pinned = null;
        clear();
        return;
      }
      if (link) event.preventDefault();
      if (!pin(id, link !== null)) return;
      const inText = event.target.closest(".dg-text") !== null;
      if (inText && (link || besides())) bring(rowsOf(id)[0]);
      if (!inText && (link || besides())) bring(wordsFor(id)[0]);
      if (link) {
        const target = inText ? rowsOf(id)[0]?.querySelector("a") : wordsFor(id)[0];
        if (target) {
          if (target.tabIndex < 0) target.tabIndex = -1;
          target.focus({ preventScroll: true });
        }
      }
    });

    const save = story.querySelector(".dg-save");
    if (save) {
      save.hidden = false;
      save.addEventListener("click", (event) => {
        event.stopPropagation();
        const text = story.querySelector(".dg-data").textContent + "\n";
        const link = document.createElement("a");
        link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
        link.download = "record-" + story.dataset.story + ".json";
        link.click();
        URL.revokeObjectURL(link.href);
      });
    }
  }

  for (const story of document.querySelectorAll(".dg:not([data-ready])")) {
    story.dataset.ready = "";
    setUp(story);
  }

  const theme = document.querySelector(".bar #theme");
  if (theme) {
    theme.hidden = false;
    theme.addEventListener("click", () => {
      const root = document.documentElement;
      const dark = root.dataset.theme
        ? root.dataset.theme === "dark"
        : matchMedia("(prefers-color-scheme: dark)").matches;
      root.dataset.theme = dark ? "light" : "dark";
    });
    for (const menu of document.querySelectorAll(".bar details")) {
      menu.addEventListener("click", (event) => {
        if (event.target.closest("a")) menu.open = false;
      });
    }
  }
})();
