//! What a notice is passed on in.

use super::{Axis, Way, lines};

pub(super) const AXIS: Axis = Axis {
    name: "frame",
    ways: &[
        Way { name: "a mail", apply: mail },
        Way {
            name: "a quotation",
            apply: |text| lines::each_line(text, |line| format!("> {line}")),
        },
        Way {
            name: "a quotation in a quotation",
            apply: |text| lines::each_line(text, |line| format!("> > {line}")),
        },
        Way { name: "set in", apply: |text| lines::each_line(text, |line| format!("    {line}")) },
        Way {
            name: "a forwarded quotation",
            apply: |text| mail(&lines::each_line(text, |line| format!("> {line}"))),
        },
    ],
};

fn mail(text: &str) -> String {
    const HEAD: &str = "\
From: Human Resources <hr@example.org>
To: All
Subject: Fwd: vacancy
Date: Mon, 2 Jun 2025 10:00:00 +0200

Dear all,

Please find below a notice that may interest you.

";
    const SIGNATURE: &str = "\n\n-- \nBest regards,\nJane Example\n+32 2 000 00 00\n";
    format!("{HEAD}{text}{SIGNATURE}")
}
