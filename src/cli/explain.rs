//! `explain`, `completions` and `man`: what the program can say about itself.

use clap::CommandFactory;
use clap_complete::Shell;

use super::output::{fail, print, say};
use super::{Cli, Outcome};
use crate::diag::Code;
use crate::source::toml::nearest;

/// Prints what a rule asks; all rules when none is named.
pub(super) fn explain(name: Option<&str>) -> Outcome {
    let Some(name) = name else {
        Code::ALL.iter().for_each(|code| print(&format!("{:8} {}\n", code.severity().as_str(), code.name())));
        return Outcome::Done;
    };
    match Code::by_name(name) {
        Some(code) => {
            print(&format!("{} ({})\n\n{}", code.name(), code.severity().as_str(), text(code)));
            Outcome::Done
        }
        None => {
            let known = nearest(name, Code::ALL.iter().map(|code| code.name()));
            let help = known.map(|known| format!("; did you mean `{known}`?")).unwrap_or_default();
            say(&format!("error: there is no rule `{name}`{help}\n"));
            Outcome::Failed
        }
    }
}

/// A rule's explanation without the space that doc comments begin their lines with.
fn text(code: Code) -> String {
    code.explanation().lines().map(|line| format!("{}\n", line.strip_prefix(' ').unwrap_or(line))).collect()
}

/// Prints what a shell needs to complete our commands.
pub(super) fn completions(shell: Shell) -> Outcome {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut Cli::command(), "oefenwijzer", &mut script);
    print(&String::from_utf8_lossy(&script));
    Outcome::Done
}

/// Prints the manual page in roff.
pub(super) fn man() -> Outcome {
    let mut page = Vec::new();
    match clap_mangen::Man::new(Cli::command()).render(&mut page) {
        Ok(()) => {
            print(&String::from_utf8_lossy(&page));
            Outcome::Done
        }
        Err(error) => fail(&error),
    }
}
