//! The values of facts.

use vacancy_model::value::{
    AiTools, Amount, Application, ApplicationFee, AppointedAt, Audience, BudgetApproval, Choice,
    Clearance, Condition, Contract, ContractKind, Conversion, Date, Deadline, Education,
    EducationLevel, Eligibility, Experience, Grade, GradeCategory, InferredGrade, LanguageLevel,
    LanguageRequirement, Location, NationalsOf, Organisation, Period, Salary, Schedule,
    SecondedContract, Time, Titles, TwinGradeTerms,
};

use super::bytes::Bytes;
use super::pack::{Pack, pack_choices, pack_structs};

impl Pack for Amount {
    fn pack(&self, out: &mut Vec<u8>) {
        (self.units(), self.decimals()).pack(out);
    }

    fn unpack(from: &mut Bytes<'_>) -> Option<Self> {
        Pack::unpack(from).map(|(units, decimals)| Self::new(units, decimals))
    }
}

impl Pack for Date {
    fn pack(&self, out: &mut Vec<u8>) {
        (self.year(), (self.month(), self.day())).pack(out);
    }

    fn unpack(from: &mut Bytes<'_>) -> Option<Self> {
        let (year, (month, day)) = Pack::unpack(from)?;
        Self::new(year, month, day)
    }
}

impl Pack for Time {
    fn pack(&self, out: &mut Vec<u8>) {
        (self.hour(), (self.minute(), self.second())).pack(out);
    }

    fn unpack(from: &mut Bytes<'_>) -> Option<Self> {
        let (hour, (minute, second)) = Pack::unpack(from)?;
        Self::new(hour, minute, second)
    }
}

impl<A: Pack, B: Pack> Pack for (A, B) {
    fn pack(&self, out: &mut Vec<u8>) {
        self.0.pack(out);
        self.1.pack(out);
    }

    fn unpack(from: &mut Bytes<'_>) -> Option<Self> {
        Some((A::unpack(from)?, B::unpack(from)?))
    }
}

pack_choices! {
    AiTools: AiTools::Prohibited;
    ApplicationFee: ApplicationFee::None;
    AppointedAt: AppointedAt::Lower AppointedAt::Higher;
    Audience: Audience::Staff Audience::External;
    BudgetApproval: BudgetApproval::Pending;
    Choice: Choice::One Choice::Other Choice::Each;
    Condition: Condition::Travel Condition::OutOfHours Condition::Telework Condition::FlexibleHours;
    ContractKind: ContractKind::Definite ContractKind::Indefinite ContractKind::Temporary;
    Conversion: Conversion::OnApplicationDuringRenewal Conversion::AfterInitial;
    EducationLevel: EducationLevel::Secondary EducationLevel::UpperSecondary
        EducationLevel::Vocational EducationLevel::Higher EducationLevel::University
        EducationLevel::Master EducationLevel::Doctorate;
    GradeCategory: GradeCategory::A GradeCategory::B GradeCategory::C GradeCategory::L;
    LanguageLevel: LanguageLevel::I LanguageLevel::II LanguageLevel::III LanguageLevel::IV
        LanguageLevel::V LanguageLevel::VI;
    NationalsOf: NationalsOf::NatoMembers;
    Period: Period::Hour Period::Day Period::Week Period::Month Period::Year;
    Schedule: Schedule::FullTime Schedule::PartTime;
}

pack_structs! {
    Application { audience url }
    Clearance { code name }
    Contract {
        kind initial_years renewal_max_years conversion conversion_notice_years rotation_post
        service_max_years seconded twin_grade
    }
    Deadline { date time zone }
    Education { level }
    Eligibility { nationals_of }
    Experience { minimum_years }
    Grade { lowest highest twin former inferred }
    InferredGrade { category lowest_equivalent highest_equivalent source }
    LanguageRequirement { choice languages level }
    Location { city country }
    Organisation { name acronym }
    Salary { amount currency period annual_amount }
    SecondedContract { initial_years renewal_max_years service_max_years }
    Titles { en fr }
    TwinGradeTerms { appointed_at advancement_min_years external_reduction_max_months }
}
