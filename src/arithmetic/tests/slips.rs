//! Sums that do not work out, with what is said of each.

use super::*;

/// A line each: a sentence, the figure that is wrong, and what the others make.
const SLIPS: &str = "\
Leaks fell from 610 to 455 megalitres a day, a drop of a third. | 455 | 91/122
Leaks fell from 610 to 455 litres a day, a drop of 35 per cent. | 35 per cent | 1550/61
The board has 11 members: six from the owners, four from the unions and two from the council. | 11 | 12
In May 40 of 212 complaints (29 per cent) were upheld. | 29 per cent | 1000/53
Fares rose from £40 to £50 over 12 years, an increase of 35 per cent. | 35 per cent | 25
Deaths fell from 80 to 60 per 100,000 people, a drop of 35 per cent. | 35 per cent | 25
Prices rose from 40 to 50, a 20 per cent increase. | 20 per cent | 25
Fares rose from 2.00 to 2.50 pounds, an increase of 20 per cent. | 20 per cent | 25
Rents were up by 20 per cent, from 320 to 400 pounds. | 20 per cent | 25
Rents went from 320 to 400 pounds, that is by 20 per cent. | 20 per cent | 25
Sales rose threefold, from 12 to 20 tonnes. | 20 | 5/3
The town lost 4,300 people, from 12,400 to 9,300. | 4,300 | 3100
It has 24 members, of whom 15 voted for the sale, 6 against and 4 abstained. | 24 | 25
Of the 24 members, 15 voted for it, 6 against it and 4 abstained. | 24 | 25
In all 45 per cent were for it, 40 per cent against it and 25 per cent did not know. | 25 per cent | 110
The staff was cut by 40% from 250 people to 200. | 40% | 20
Output fell to 80 tonnes from 100, down 25% in all. | 25% | 20
The share rose from 4.1% to 4.5%, up 0.6 percentage points. | 0.6 percentage points | 2/5
In all, 12 of 48 schools (20 per cent) have closed. | 20 per cent | 25
Only 3 out of 12, or 30%, agreed. | 30% | 25
In Hull 12 of 48 boats (30 per cent) were late. | 30 per cent | 25
Of the 48 boats, 12 (30 per cent) were late. | 30 per cent | 25
Fares rose from 40 to 50 crowns, or 9 per cent. | 9 per cent | 25
It held a total of 20 people: 12 men, 5 women and 2 children. | 20 | 19
It held 12 men and 5 women, 18 in all. | 18 | 17
Fish came from Hull (790 tonnes), Leith (680 tonnes) and Oban (320 tonnes), 1,890 tonnes in all. | 1,890 | 1790
There were 48 boats, of which 12 (20%) were late. | 20% | 25
Of the 200 patients, 20 per cent, or 50, died. | 20 per cent | 25
The fare doubled from £20 to £50. | £50 | 5/2
A third of the 90 boats, 45, were sold in May. | 45 | 30
A third of the 90 boats, or 45, were sold in May. | 45 | 30
Half of the 90 boats, 60 in all, were sold. | 60 | 45
Two thirds of the 90 crew members, 30 people, were at sea. | 30 | 60
Three of ten, or 40 per cent, said they would leave. | 40 per cent | 30
Three in ten boats, 40 per cent, were late. | 40 per cent | 30
The fleet shrank by a half from 80 boats to 50. | 50 | 5/8
The three grants of 10, 20 and 30 million total 70 million. | 70 million | 60000000
The three grants, of £10m, £20m and £30m, come to £70m. | £70m | 60000000
Grants of £10 million, £20 million and £30 million add up to £70 million. | £70 million | 60000000
A jury of 12, seven women and six men, was sworn in. | 12 | 13
In all, 25 per cent of the 48 schools (16) have closed. | 25 per cent | 100/3
It cut 25 per cent of its 400 jobs, or 150. | 25 per cent | 75/2
The vote was 48 per cent for, 40 per cent against and 22 per cent undecided. | 22 per cent | 110
Sales doubled from 40 to 90 tonnes. | 90 | 9/4
Sales fell by half, from £40m to £25m. | £25m | 5/8
Sales rose by half, from 40 to 90 tonnes. | 90 | 9/4
The price rose by £10 from £40 to £55. | £10 | 15
Fares fell from 212,000 in 2019 to 159,000 in 2024, a drop of 35 per cent. | 35 per cent | 25
Fares fell from 212,000 in 2019 to 159,000 in May 2024, a 35 per cent drop. | 35 per cent | 25
It fell from 200 boats (2019) to 150 (2024), a fall of 35%. | 35% | 25
It rose to 50 boats in 2024 from 40 in 2019, up 35%. | 35% | 25
It rose 35 per cent to 50 boats, from 40 a year earlier. | 35 per cent | 25
The share rose from 58 to 63 per cent, an increase of eight percentage points. | eight percentage points | 5
The share fell by eight points, from 63 to 58 per cent. | eight | 5
Sales were £65m, up 20 per cent from £50m. | 20 per cent | 30
The line carried 312,000 passengers in 2024, up 20 per cent from 208,000 in 2019. | 20 per cent | 50
The line carried 150 boats, a drop of 35 per cent from 200 boats a year ago. | 35 per cent | 25
It held 150 boats in 2024, down from 200 in 2019, a drop of 35 per cent. | 35 per cent | 25
It held 150 boats, compared with 200 in 2019, a 35 per cent drop. | 35 per cent | 25
Some 11 of 58 members replied, or 29 per cent. | 29 per cent | 550/29
Of 500 who answered, 340 (78 per cent) were in favour. | 78 per cent | 68
Fares were cut by a third from 90 to 80. | 80 | 8/9
Fares rose by two thirds in two years, from 60 to 70. | 70 | 7/6
Sales doubled between 2019 and 2024, from 60 to 90. | 90 | 3/2
Sales more than doubled from 60 to 90. | 90 | 3/2
Sales more than halved, from 90 to 60. | 60 | 2/3
Sales nearly tripled since 2019, from 40 to 60. | 60 | 3/2
One in five (12 per cent) came by boat. | 12 per cent | 20
In all, three in 10 members (75 per cent) came by boat. | 75 per cent | 30
A third of the members (12 per cent) came by boat. | 12 per cent | 100/3
They say that half of the members, or 38 per cent, came by boat. | 38 per cent | 50
It will dig 1.2 million tonnes over ten years, or 210,000 tonnes a year. | 210,000 | 120000
It gets £600m over 12 years, or £60m a year. | £60m | 50000000
Of the votes 340 of 500 (68 per cent) were in favour, 130 opposed and 50 undecided. | 500 | 520
In all, 62 per cent were in favour, 30 per cent opposed and 18 per cent undecided. | 18 per cent | 110
Prices rose from 40 to 50, a 20 Per Cent rise. | 20 Per Cent | 25
A total of 40 people were hurt: 20 men, 12 women and 9 children, 3 of them babies. | 40 | 41
The council has 12 members: 5 Liberals, 4 Greens and 2 Reds. | 12 | 11
The depot holds 40 buses: 20 red, 12 blue and 9 green. | 40 | 41
Forty people were hurt, 20 men, 12 women and 9 children. | Forty | 41
There were 12 boats: three ferries, five yachts and six trawlers. | 12 | 14
In all, 52 per cent said yes, 38 per cent no and 15 per cent did not know. | 15 per cent | 105
Fares went up from 40 to 50 crowns (+20%). | 20% | 25
Fares went down from 50 to 40 crowns (−25%). | 25% | 20
Fares were cut by a quarter, from 50 to 40 crowns. | 40 | 4/5
Of them 12 of the 48 drivers stayed, that is 20 per cent. | 20 per cent | 25
Two thirds, or 48 per cent, stayed. | 48 per cent | 200/3
";

#[test]
fn what_does_not_work_out_is_found() {
    for line in SLIPS.lines() {
        let cells: Vec<&str> = line.split(" | ").collect();
        let &[text, figure, made] = &cells[..] else {
            panic!("three cells: {line}");
        };
        let wanted = (figure.to_owned(), made.to_owned());
        assert_eq!(said(text), Some(wanted), "{text}");
    }
}
