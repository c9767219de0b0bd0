//! What is read as citing by authors and year in Chinese and Japanese, and what is not.

use super::*;

fn shown(text: &str) -> String {
    let known = |name: &str| ["王小明", "王", "李华", "田中", "鈴木"].contains(&name);
    let listed = Listed {
        has: &known,
        fits: &|_, _| true,
    };
    let at = text.find(['(', '（', '[']).expect("an opener");
    let Some(found) = named_eastern(text, at, 0..text.len(), 0, &listed) else {
        return "none".to_owned();
    };
    let works = found.works.iter().map(|work| {
        let sure = if work.certainty == Certainty::Sure {
            ""
        } else {
            "?"
        };
        let place = work
            .locator
            .map(|place| format!(" @ {}", &text[place.range()]));
        let place = place.unwrap_or_default();
        format!("{} {}{place}{sure}", work.names.shown(), work.year)
    });
    let works: Vec<_> = works.collect();
    format!("{} = {}", &text[found.span.range()], works.join(" + "))
}

#[test]
fn every_form_is_read() {
    for (text, expected) in [
        ("雨下了（王小明，2019）。", "（王小明，2019） = 王小明 2019"),
        ("雨下了(王小明, 2019a)。", "(王小明, 2019a) = 王小明 2019a"),
        (
            "雨が降った（田中・鈴木 2020）。",
            "（田中・鈴木 2020） = 田中 & 鈴木 2020",
        ),
        (
            "雨下了（王、李华，2019）。",
            "（王、李华，2019） = 王 & 李华 2019",
        ),
        (
            "雨下了（王小明等，2019年）。",
            "（王小明等，2019年） = 王小明 et al. 2019",
        ),
        (
            "雨（王小明，2019；李华，2020）",
            "（王小明，2019；李华，2020） = 王小明 2019 + 李华 2020",
        ),
        (
            "雨（Smith & Lee，2019）",
            "（Smith & Lee，2019） = Smith & Lee 2019?",
        ),
        (
            "（王小明，2019：35）",
            "（王小明，2019：35） = 王小明 2019 @ 35",
        ),
        (
            "[田中、2018，2020a、第3章]",
            "[田中、2018，2020a、第3章] = 田中 2018 + 田中 2020a @ 第3章",
        ),
        (
            "据王小明（2019, p. 3）说",
            "王小明（2019, p. 3） = 王小明 2019 @ p. 3?",
        ),
        ("雨（张三，2019）", "（张三，2019） = 张三 2019?"),
        ("据王小明（2019）说", "王小明（2019） = 王小明 2019?"),
        (
            "しかし田中・鈴木（2020）は",
            "田中・鈴木（2020） = 田中 & 鈴木 2020?",
        ),
        (
            "又据田中和鈴木等(2020)说",
            "田中和鈴木等(2020) = 田中, 鈴木 et al. 2020?",
        ),
    ] {
        assert_eq!(shown(text), expected, "{text}");
    }
}

#[test]
fn other_parentheses_are_not() {
    for text in [
        "东京（2020）",
        "（2019）",
        "王小明（1950—2019）",
        "（于2019年5月）",
        "（王小明，12019）",
        "（约有2019人）",
        "（王小明，2019",
        "（王小明（2019））",
    ] {
        assert_eq!(shown(text), "none", "{text}");
    }
}
