//! The command line: from arguments to calls, and from reports to text. The only place that prints; what is data goes
//! to standard output, everything else to standard error.

mod build;
mod codes;
mod exchange;
mod explain;
mod figure;
mod new;
mod output;
#[cfg(feature = "serve")]
mod serve;
mod translate;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand, ValueEnum};

use crate::diag;

/// Turns Markdown exercise leaflets into an accessible site in many languages, with a permanent address for every
/// printed code.
#[derive(Debug, Parser)]
#[command(name = "oefenwijzer", version, propagate_version = true)]
pub struct Cli {
    #[command(flatten)]
    shared: Shared,
    #[command(subcommand)]
    command: Command,
}

/// What every command understands.
#[derive(Clone, Debug, Args)]
struct Shared {
    /// The folder of the project.
    #[arg(long, global = true, default_value = ".", value_name = "FOLDER")]
    root: PathBuf,
    /// How problems are shown.
    #[arg(long, global = true, default_value = "human", value_name = "FORM")]
    format: Form,
    /// Treat warnings as errors.
    #[arg(long, global = true, value_name = "WHAT")]
    deny: Option<Deny>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Form {
    /// With the source line and advice.
    Human,
    /// One object a line.
    Json,
    /// As annotations that GitHub shows beside the changed lines.
    Github,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Deny {
    /// Warnings stop the build as errors do.
    Warnings,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Build the site into a folder.
    Build(build::BuildArgs),
    /// Find every problem that a build would find, and write nothing.
    Check,
    /// Show the site on this machine, and build it again at every change.
    #[cfg(feature = "serve")]
    Serve(serve::ServeArgs),
    /// Begin a leaflet, an exercise or a language.
    #[command(subcommand)]
    New(new::NewCommand),
    /// Look after printed codes.
    #[command(subcommand)]
    Codes(codes::CodesCommand),
    /// Draw a pose file, or lay out all pictures for the person who signs for them.
    Figure(figure::FigureArgs),
    /// Keep every language in step with the source.
    #[command(subcommand)]
    Translate(translate::TranslateCommand),
    /// Say what a rule asks and why; without a name, list all rules.
    Explain {
        /// The name behind a message, such as `dead-link`.
        code: Option<String>,
    },
    /// Print what a shell needs to complete commands.
    Completions {
        /// The shell.
        shell: clap_complete::Shell,
    },
    /// Print the manual page.
    Man,
}

/// How a command ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Outcome {
    /// It did what it was asked.
    Done,
    /// The content has problems.
    Problems,
    /// The program could not work.
    Failed,
}

impl From<Outcome> for ExitCode {
    fn from(outcome: Outcome) -> Self {
        Self::from(match outcome {
            Outcome::Done => 0,
            Outcome::Problems => 1,
            Outcome::Failed => 2,
        })
    }
}

/// Reads the arguments and does what they say.
#[must_use]
pub fn run() -> ExitCode {
    let cli = Cli::parse();
    let outcome = match cli.command {
        Command::Build(args) => build::build(&cli.shared, &args),
        Command::Check => build::check(&cli.shared),
        #[cfg(feature = "serve")]
        Command::Serve(args) => serve::serve(&cli.shared, &args),
        Command::New(command) => new::new(&cli.shared, &command),
        Command::Codes(command) => codes::codes(&cli.shared, &command),
        Command::Figure(args) => figure::figure(&cli.shared, &args),
        Command::Translate(command) => translate::translate(&cli.shared, &command),
        Command::Explain { code } => explain::explain(code.as_deref()),
        Command::Completions { shell } => explain::completions(shell),
        Command::Man => explain::man(),
    };
    outcome.into()
}

impl Form {
    fn on(self, styled: bool) -> diag::Format {
        match self {
            Self::Human if styled => diag::Format::HumanStyled,
            Self::Human => diag::Format::Human,
            Self::Json => diag::Format::Json,
            Self::Github => diag::Format::Github,
        }
    }
}
