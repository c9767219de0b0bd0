//! Bibliographies in each form: what is read, where it stands, and what becomes of faults.

use super::*;

fn read(path: &str, text: &str) -> Result<Vec<String>, String> {
    let bibliography = Bibliography::read(Source::new(path, text))?;
    let source = bibliography.source();
    let told = bibliography.entries().iter().map(|entry| {
        assert!(entry.span.contains(entry.label), "{path}: {}", entry.key);
        let fields = entry.fields.iter();
        let fields: Vec<String> = fields
            .map(|(field, span)| format!("{field:?} {}", source.slice(*span)))
            .collect();
        format!(
            "{} = {}: {}",
            entry.key,
            source.slice(entry.label),
            fields.join("; ")
        )
    });
    Ok(told.collect())
}

#[test]
fn bibtex_has_keys_and_fields_with_their_places() {
    let text = "\u{feff}% of the desk\n@string{ht = \"Harbour Times\"}\r\n@Article{Roe_2021:a,\r\n  author = {Roe, Ána},\r\n  title = \"On {Quays}\",\n journal = ht # { weekly}, year = 2021 }\n\n@book{x,}\n";
    assert_eq!(
        read("a.bib", text).expect("it is read"),
        [
            "Roe_2021:a = Roe_2021:a: Author Roe, Ána; Title On {Quays}; Container ht # { weekly; Date 2021",
            "x = x: "
        ]
    );
}

#[test]
fn a_fault_in_bibtex_costs_its_own_entry_no_more_than_its_fields() {
    let text = "@book{a, title = {A}}\n@book{b, title = {B\n\n@book{c title}\n  @book(d, title = {D})\nmail me@x.org\n@book{e, title = {E}}\n";
    assert_eq!(
        read("a.bib", text).expect("it is read"),
        [
            "a = a: Title A",
            "b = b: ",
            "d = d: Title D",
            "e = e: Title E"
        ]
    );
}

#[test]
fn what_holds_nothing_says_why() {
    for (path, text, why) in [
        ("a.bib", "", "it holds no entry"),
        ("a.bib", "% nothing yet\n", "it holds no entry"),
        ("a.bib", "\n@book{\n", "line 3 is no BibTeX: expected comma"),
        ("a.json", "[", "line 1 is no CSL-JSON"),
        ("a.json", "{\"a\": 1}", "it is JSON, and no list of entries"),
        ("a.json", "[]", "it holds no entry"),
        ("a.yaml", "a: [", "line 1 is no YAML"),
        ("a.yaml", "a: b", "it is YAML, and no list of entries"),
        ("a.xml", "<a/>", "it is in a form that is not read"),
    ] {
        assert_eq!(read(path, text), Err(why.to_owned()), "{text:?}");
    }
}

#[test]
fn csl_is_read_as_json_and_as_yaml() {
    let json = "[{\"title\": \"On \\\"Quays\\\"\", \"id\": \"roe2021\", \"DOI\": \"10.1/x\"},\n {\"id\": 7}, {\"title\": \"no key\"}]";
    assert_eq!(
        read("a.json", json).expect("it is read"),
        [
            "roe2021 = roe2021: Title On \\\"Quays\\\"; Doi 10.1/x",
            "7 = 7: "
        ]
    );
    let whole = format!("{{\"references\": {json}}}");
    assert_eq!(read("a.json", &whole).expect("it is read").len(), 2);
    let yaml = "---\nreferences:\n- id: roé2021\n  title: 'On Quays'\n  author:\n  - family: Roe\n  issued: {year: 2021}\n- title: none\n- {id: \"b\", URL: https://a.org/b}\n...\n";
    assert_eq!(
        read("a.yaml", yaml).expect("it is read"),
        [
            "roé2021 = roé2021: Title On Quays; Author family: Roe; Date {year: 2021}",
            "b = b: Url https://a.org/b"
        ]
    );
}

#[test]
fn only_other_content_makes_a_repeated_key_a_fault() {
    let text = "@book{a, title = {A}}\n@book{a,\n  title = {A}}\n@book{a, title = {B}}\n";
    let bibliography = Bibliography::read(Source::new("a.bib", text)).expect("it is read");
    assert_eq!(bibliography.repeated().collect::<Vec<_>>(), [(2, 0)]);
}

#[test]
fn entries_are_described_in_the_parts_of_a_draft_s_own() {
    for (path, text, expected) in [
        (
            "a.bib",
            "@string{ht = {Harbour } # times}\n@string{Times = \"Times\"}\n@Article{a, author = {Roe, {\\'A}na and {Harbour Board} and Jo van Poe and others}, title = {On {Quays} \\& \\emph{docks}}, journal = HT, year = 2021, month = mar, day = 4, eprint = {2101.00001}, archivePrefix = {arXiv}}\n@misc{b, howpublished = {\\url{https://a.org/x\\_y--z}}, note = {PMID: 12345}, date = {1999/2001}, urldate = {2021-02-03}}\n@book{c, editor = {S\\o{}lo}, title = {Locks}, subtitle = {A History}, publisher = {Pier Press}, year = {2020a}, isbn = {978-3-16-148410-0}}\n",
            &[
                "a: journaltitle; Roe / Ána [Roe, {\\'A}na]; Harbour Board [{Harbour Board}]; van Poe / Jo [Jo van Poe]; others; title On Quays & docks [On {Quays} \\& \\emph{docks}]; in Harbour Times [HT]; date 2021-03-04 [2021]; arxiv 2101.00001 [2101.00001]",
                "b: -; accessed 2021-02-03 [2021-02-03]; url https://a.org/x_y--z [\\url{https://a.org/x\\_y--z}]; pmid 12345 [12345]",
                "c: publisher; Sølo [S\\o{}lo]; edited; title Locks: A History [Locks]; in Pier Press [Pier Press]; date 2020 [2020a]; isbn 978-3-16-148410-0 [978-3-16-148410-0]",
            ][..],
        ),
        (
            "a.bib",
            "@string(tm = {Tide Matters})\n@article(a, title = {On $\\alpha$-tides, CO$_2$ and 10$^{12}$ $x_12$}, journal = tm)\n@article{b, title = \"A {\"}low{\"} tide\", journal = nothing, month = mar, year = 2001}\n@incollection{c, title = {Chapter}, crossref = {d}}\n@book{d, editor = {Orr, Kit}, title = {The Book}, year = 1999}\n",
            &[
                "a: journaltitle; title On α-tides, CO₂ and 10¹² x₁2 [On $\\alpha$-tides, CO$_2$ and 10$^{12}$ $x_12$]; in Tide Matters [tm]",
                "b: journaltitle; title A \"low\" tide [A {\"}low{\"} tide]; date 2001-03 [2001]",
                "c: booktitle; title Chapter [Chapter]; in The Book [The Book]; date 1999 [1999]",
                "d: publisher; Orr / Kit [Orr, Kit]; edited; title The Book [The Book]; date 1999 [1999]",
            ],
        ),
        (
            "a.bib",
            "@inproceedings{a, title = {Sluices}, booktitle = {Locks in Talk}, year = 2020, xdata = {p, q}, crossref = {b}}\n@proceedings{b, title = {The Second Talk}, journal = {Quay Notes}, date = {2019-05}, editor = {Orr, Kit}}\n@xdata{p, publisher = {Pier Press}, author = {Roe, Jo}}\n@xdata{q, isbn = {978-3-16-148410-0}}\n",
            &[
                "a: booktitle; Roe / Jo [Roe, Jo]; title Sluices [Sluices]; in Locks in Talk [Locks in Talk]; date 2020 [2020]; isbn 978-3-16-148410-0 [978-3-16-148410-0]",
                "b: publisher; Orr / Kit [Orr, Kit]; edited; title The Second Talk [The Second Talk]; in Quay Notes [Quay Notes]; date 2019-05 [2019-05]",
                "p: -; Roe / Jo [Roe, Jo]; in Pier Press [Pier Press]",
                "q: -; isbn 978-3-16-148410-0 [978-3-16-148410-0]",
            ],
        ),
        (
            "a.bib",
            "@book{a, title = {A}, url = {https://doi.org/10.1000/x}}\n@book{b, title = {B\n\n@book{c, title = \"{C}\"}\n",
            &[
                "a: publisher; title A [A]; url https://doi.org/10.1000/x [https://doi.org/10.1000/x]; doi 10.1000/x [10.1000/x]",
                "b: -",
                "c: publisher; title C [C]",
            ],
        ),
        (
            "a.json",
            "[{\"id\": 7, \"type\": \"chapter\", \"title\": \"On <i>quays</i> &amp; \\\"locks\\\"\", \"author\": [{\"family\": \"Poe\", \"given\": \"A.\", \"non-dropping-particle\": \"van\"}, {\"literal\": \"Harbour Board\"}], \"issued\": {\"date-parts\": [[\"2019\", 3]]}, \"publisher\": \"Pier Press\", \"DOI\": \"https://doi.org/10.1000/x\", \"number\": \"arXiv:2101.00001\"}, {\"id\": \"b\", \"title\": null, \"issued\": {\"date-parts\": [[2019], [2020]]}}]",
            &[
                "7: booktitle; van Poe / A. [{\"family\": \"Poe\", \"given\": \"A.\", \"non-dropping-particle\": \"van\"}]; Harbour Board [{\"literal\": \"Harbour Board\"}]; title On quays & \"locks\" [On <i>quays</i> &amp; \\\"locks\\\"]; in Pier Press [Pier Press]; date 2019-03 [{\"date-parts\": [[\"2019\", 3]]}]; url https://doi.org/10.1000/x [https://doi.org/10.1000/x]; doi 10.1000/x [10.1000/x]; arxiv 2101.00001 [2101.00001]",
                "b: -",
            ],
        ),
        (
            "a.json",
            "[{\"id\": \"a\", \"type\": \"book\", \"title\": \"Locks\", \"editor\": [{\"family\": \"Orr\", \"given\": \"Kit\"}]}]",
            &[
                "a: publisher; Orr / Kit [{\"family\": \"Orr\", \"given\": \"Kit\"}]; edited; title Locks [Locks]",
            ],
        ),
        (
            "a.yaml",
            "references:\n- id: a\n  type: webpage\n  title: 'It''s *late*'\n  author:\n  - family: Roe\n    given: Jo\n  issued: {year: 2021, month: 13}\n  accessed: 2 May 2022\n  URL: https://a.org/b\n- id: b\n  issued:\n  - year: 2020\n",
            &[
                "a: organization; Roe / Jo [family: Roe\n    given: Jo]; title It's late [It''s *late*]; date 2021 [{year: 2021, month: 13}]; accessed 2022-05-02 [2 May 2022]; url https://a.org/b [https://a.org/b]",
                "b: -; date 2020 [year: 2020]",
            ],
        ),
    ] {
        let bibliography = Bibliography::read(Source::new(path, text)).expect("it is read");
        let entries = bibliography.entries().iter();
        let told: Vec<String> = entries
            .zip(bibliography.described())
            .map(|(entry, described)| told(&bibliography, entry, described))
            .collect();
        assert_eq!(told, expected, "{path}");
    }
}

/// What is said of `entry`, each part with what is written at its place.
fn told(bibliography: &Bibliography, entry: &Entry, described: &Described) -> String {
    let at = |span| bibliography.source().slice(span);
    let kind = described.kind.map_or("-", |kind| kind.container);
    let mut told = vec![format!("{}: {kind}", entry.key)];
    let parts = &described.parts;
    for author in &parts.authors {
        told.push(match (&author.family, &author.given) {
            (Some(family), Some(given)) => format!("{family} / {given} [{}]", at(author.span)),
            _ => format!("{} [{}]", author.name, at(author.span)),
        });
    }
    told.extend(parts.others.then(|| "others".to_owned()));
    let is_edited = described.is_edited && !parts.authors.is_empty();
    told.extend(is_edited.then(|| "edited".to_owned()));
    let named = [("title", &parts.title), ("in", &parts.container)];
    let dates = [("date", &parts.date), ("accessed", &parts.accessed)];
    let numbers = [
        ("url", &parts.url),
        ("doi", &parts.doi),
        ("isbn", &parts.isbn),
        ("arxiv", &parts.arxiv),
        ("pmid", &parts.pmid),
    ];
    let shown = |(name, part): (&str, &Option<crate::parts::Part>)| {
        let part = part.as_ref()?;
        Some(format!("{name} {} [{}]", part.text, at(part.span)))
    };
    told.extend(named.into_iter().filter_map(shown));
    told.extend(dates.into_iter().filter_map(|(name, date)| {
        let date = date.as_ref()?;
        Some(format!("{name} {} [{}]", date.iso()?, at(date.span)))
    }));
    told.extend(numbers.into_iter().filter_map(shown));
    told.join("; ")
}

#[test]
fn no_text_of_a_field_is_too_deep_or_too_long() {
    let deep = format!("{}x{}", "\\a{".repeat(900), "}".repeat(900));
    let long = "and {a} and ".repeat(2_000);
    for value in [
        deep.as_str(),
        &long,
        "",
        "{}",
        ",",
        "and",
        " and and ",
        "\\",
        "$",
        "}{",
        "\\'",
        "a = b, =",
        "{\\'",
        "~",
    ] {
        let text = format!(
            "@string{{s = s # s}}\n@book{{a, author = {{{value}}}, title = {{{value}}}, note = {{{value}}}, year = {{{value}}}, month = {{{value}}}, journal = s # s}}\n@book{{b, title = {{B}}}}\n"
        );
        let bibliography = Bibliography::read(Source::new("a.bib", text)).expect("it is read");
        let described = bibliography.described();
        assert_eq!(described.len(), bibliography.entries().len(), "{value}");
    }
}

#[test]
fn of_several_entries_with_one_key_the_first_is_drawn_on() {
    let more = "@book{whole, title = {Another}, publisher = {Press}}\n".repeat(40);
    let text = format!(
        "@incollection{{piece, title = {{A piece}}, crossref = {{whole}}}}\n@book{{whole, title = {{The whole}}, publisher = {{Quay}}}}\n{more}"
    );
    let bibliography = Bibliography::read(Source::new("a.bib", text)).expect("it is read");
    let container = bibliography.described()[0].parts.container.as_ref();
    assert_eq!(container.map(|part| part.text.as_str()), Some("The whole"));
}

#[test]
fn one_who_stands_outside_of_a_list_is_an_author() {
    let text = "[{\"id\": \"a\", \"title\": \"A\", \"author\": {\"family\": \"Roe\", \"given\": \"Ada\"}}]";
    let bibliography = Bibliography::read(Source::new("a.json", text)).expect("it is read");
    assert_eq!(bibliography.described()[0].parts.authors[0].name, "Ada Roe");
}

#[test]
fn a_year_and_a_month_are_no_two_years() {
    for (name, text) in [
        ("a.bib", "@misc{a, title = {A}, date = {2009-10}}"),
        (
            "a.json",
            "[{\"id\": \"a\", \"title\": \"A\", \"issued\": \"2009-10\"}]",
        ),
    ] {
        let bibliography = Bibliography::read(Source::new(name, text)).expect("it is read");
        let date = bibliography.described()[0].parts.date.clone();
        let date = date.map(|date| (date.year, date.month));
        assert_eq!(date, Some((Some(2009), Some(10))), "{name}");
    }
}
