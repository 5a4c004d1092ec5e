//! The points on which a row says something, by their names.

/// What a row says, one point a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Column {
    Title,
    Number,
    Organisation,
    Grade,
    Place,
    /// The pay of a month, where the notice prints it by the month.
    MonthlySalary,
    /// The pay of a year, printed or computed.
    AnnualSalary,
    Deadline,
    /// The years of experience that are essential.
    Experience,
    /// The least education that is essential.
    Education,
    Languages,
    Contract,
    /// How the editions stand to each other.
    Standing,
    /// How much is to be checked.
    Diagnostics,
    /// The name of the file.
    File,
}

impl Column {
    /// Every column, in the order of the table.
    pub const ALL: [Self; 15] = [
        Self::Title,
        Self::Number,
        Self::Organisation,
        Self::Grade,
        Self::Place,
        Self::MonthlySalary,
        Self::AnnualSalary,
        Self::Deadline,
        Self::Experience,
        Self::Education,
        Self::Languages,
        Self::Contract,
        Self::Standing,
        Self::Diagnostics,
        Self::File,
    ];

    /// Its name in markup: `monthly-salary`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Title => "title",
            Self::Number => "number",
            Self::Organisation => "organisation",
            Self::Grade => "grade",
            Self::Place => "place",
            Self::MonthlySalary => "monthly-salary",
            Self::AnnualSalary => "annual-salary",
            Self::Deadline => "deadline",
            Self::Experience => "experience",
            Self::Education => "education",
            Self::Languages => "languages",
            Self::Contract => "contract",
            Self::Standing => "standing",
            Self::Diagnostics => "diagnostics",
            Self::File => "file",
        }
    }

    /// The column with this name in markup, if there is one.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|column| column.as_str() == name)
    }
}
