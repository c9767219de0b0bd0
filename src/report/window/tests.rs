//! How lines are cut.

use super::*;

fn cut(text: &str, marks: &[(usize, usize)], columns: usize) -> (String, Vec<String>) {
    let line = Span::new(0, text.len());
    let spans: Vec<Span> = marks.iter().map(|&(s, e)| Span::new(s, e)).collect();
    let mut window = Window::new(text, line, spans[0], columns, columns);
    let seen: Vec<Span> = spans
        .iter()
        .enumerate()
        .filter(|&(at, &span)| at == 0 || window.add(span))
        .map(|(_, &span)| span)
        .collect();
    let set = window.set();
    let texts = seen
        .iter()
        .map(|span| {
            set.text[set.moved(span.start) as usize..set.moved(span.end) as usize].to_owned()
        })
        .collect();
    (set.text, texts)
}

#[test]
fn a_line_that_fits_is_left_whole() {
    assert_eq!(
        cut("one two", &[(4, 7), (0, 3)], 7),
        ("one two".into(), vec!["two".into(), "one".into()])
    );
}

#[test]
fn a_long_line_is_cut_round_its_marks() {
    let line = format!(
        "{}[1]{}[2]{}",
        "a".repeat(50),
        "b".repeat(50),
        "c".repeat(50)
    );
    let (text, marks) = cut(&line, &[(50, 53), (103, 106)], 30);
    assert_eq!(text, "…aaaa[1]bbbbbbbb…bbb[2]cccccc…");
    assert_eq!(marks, ["[1]", "[2]"]);
    let (text, marks) = cut(&line, &[(50, 53)], 14);
    assert_eq!(text, "…aaa[1]bbbbbb…");
    assert_eq!(marks, ["[1]"]);
}

#[test]
fn words_after_a_mark_have_their_room() {
    let line = format!("{}[1] end.", "a".repeat(30));
    let mark = Span::new(30, 33);
    let set = Window::new(&line, Span::new(0, line.len()), mark, 60, 10).set();
    assert_eq!(set.text, "…aaaaaaaaa[1] end.");
    assert_eq!(set.moved(30), "…aaaaaaaaa".len() as u32);
}

#[test]
fn a_mark_wider_than_the_window_shows_its_beginning() {
    let (text, marks) = cut(&"x".repeat(99), &[(10, 90)], 12);
    assert_eq!(text, "…xxxxxxxxxx…");
    assert_eq!(marks, ["xxxxxxxxxx"]);
}

#[test]
fn far_and_overlapping_marks_are_refused() {
    let line = "x".repeat(2000);
    let whole = Span::new(0, line.len());
    let mut window = Window::new(&line, whole, Span::new(900, 910), 80, 80);
    assert!(!window.add(Span::new(905, 912)), "it overlaps");
    assert!(!window.add(Span::new(1200, 1203)), "it is far");
    assert!(!window.add(Span::new(920, 1000)), "it is wide");
    assert!(window.add(Span::new(1100, 1103)));
}

#[test]
fn wide_and_hidden_characters_take_the_columns_they_are_shown_in() {
    let (text, marks) = cut(&"中".repeat(40), &[(60, 63)], 11);
    assert_eq!(text, "…中中中中…");
    assert_eq!(marks, ["中"]);
    let (text, marks) = cut("a\u{200b}b\tc\x1b", &[(1, 4)], 40);
    assert_eq!(text, "a<U+200B>b    c␛");
    assert_eq!(marks, ["<U+200B>"]);
}

#[test]
fn words_are_not_cut_in_two() {
    let line = "Something was written here about [1] and about other things too";
    let (text, marks) = cut(line, &[(33, 36)], 30);
    assert_eq!(text, "… about [1] and about other …");
    assert_eq!(marks, ["[1]"]);
}
