"use strict";
(function () {
  var data = JSON.parse(document.getElementById("data").textContent);
  var total = data.tests.length / 4;
  var step = 200;
  var shown = 0;
  var found = [];
  var texts = null;
  function get(id) { return document.getElementById(id); }
  function label(i) {
    var name = data.tests[4 * i + 1];
    return data.classes[data.tests[4 * i]] + (name ? "." + name : "");
  }
  function cell(row, text) {
    var cell = row.insertCell();
    cell.textContent = text;
    return cell;
  }
  // Text only: what a test is called is never taken for markup.
  function show() {
    var rows = document.createDocumentFragment();
    for (var end = Math.min(found.length, shown + step); shown < end; shown++) {
      var i = found[shown];
      var row = document.createElement("tr");
      cell(row, label(i));
      var verdict = data.verdicts[data.tests[4 * i + 2]];
      cell(row, verdict).className = verdict.replace(" ", "-");
      cell(row, (data.tests[4 * i + 3] / 1e6).toFixed(3) + " s");
      rows.appendChild(row);
    }
    get("rows").appendChild(rows);
    get("more").hidden = shown === found.length;
  }
  function filter() {
    var words = get("words").value.toLowerCase();
    var verdict = get("verdict").value;
    if (words && !texts) {
      texts = [];
      for (var k = 0; k < total; k++) texts.push(label(k).toLowerCase());
    }
    found = [];
    for (var i = 0; i < total; i++) {
      if ((verdict === "" || data.tests[4 * i + 2] === +verdict) && (!words || texts[i].indexOf(words) >= 0)) found.push(i);
    }
    if (get("slow").checked) {
      found.sort(function (a, b) { return data.tests[4 * b + 3] - data.tests[4 * a + 3]; });
    }
    shown = 0;
    get("rows").textContent = "";
    get("found").textContent = found.length + " of " + total;
    show();
  }
  data.verdicts.forEach(function (verdict, index) {
    var choice = document.createElement("option");
    choice.value = index;
    choice.textContent = verdict;
    get("verdict").appendChild(choice);
  });
  get("filter").hidden = false;
  get("list").hidden = false;
  // Whoever types goes on typing; what counts is the word when it stands there.
  var waiting = 0;
  get("filter").addEventListener("input", function () {
    clearTimeout(waiting);
    waiting = setTimeout(filter, 60);
  });
  get("filter").addEventListener("submit", function (event) { event.preventDefault(); });
  get("more").addEventListener("click", show);
  filter();
})();
