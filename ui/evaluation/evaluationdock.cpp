#include "ui/evaluation/evaluationdock.h"

#include "ui/evaluation/scoretable.h"
#include "ui/evaluation/scoring.h"
#include "ui/look/scrolledpanel.h"
#include "ui/text/format.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace stemwright::ui {

namespace {

constexpr int kWidth = 290;
constexpr int kPercent = 100;

QStringList filesOf(const QMimeData& data)
{
    QStringList files;
    for (const QUrl& url : data.urls())
        if (url.isLocalFile())
            files += url.toLocalFile();
    return files;
}

QLabel* paragraph(QPalette::ColorRole role = QPalette::WindowText)
{
    auto* label = new QLabel;
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setForegroundRole(role);
    return label;
}

} // namespace

EvaluationDock::EvaluationDock(Scoring& scoring, QWidget* parent)
    : QDockWidget(tr("Evaluation"), parent), m_scoring(scoring), m_saver(*this), m_invitation(paragraph()), m_state(paragraph()),
      m_progress(new QProgressBar), m_run(new QPushButton), m_table(new ScoreTable), m_notes(paragraph(QPalette::PlaceholderText)),
      m_save(new QPushButton(tr("Save the scores…"))), m_told(paragraph(QPalette::PlaceholderText))
{
    setObjectName(QStringLiteral("evaluation"));
    setFeatures(DockWidgetClosable);
    setAllowedAreas(Qt::RightDockWidgetArea);
    setAcceptDrops(true);
    auto* panel = new QWidget;
    panel->setMinimumWidth(kWidth);
    auto* layout = new QVBoxLayout(panel);
    m_dropArea = makeDropArea();
    layout->addWidget(m_dropArea);
    fillRun(*layout);
    fillScores(*layout);
    layout->addStretch(1);
    setWidget(new ScrolledPanel(panel));
    toggleViewAction()->setText(tr("&Evaluation"));
    connect(toggleViewAction(), &QAction::triggered, this, [this](bool wanted) {
        m_isWanted = wanted;
        if (wanted)
            Q_EMIT opened();
    });
    connectScoring();
    QDockWidget::hide();
    show();
}

QWidget* EvaluationDock::makeDropArea()
{
    auto* area = new QFrame;
    area->setObjectName(QStringLiteral("dropArea"));
    auto* layout = new QVBoxLayout(area);
    auto* folder = new QPushButton(tr("Choose a folder…"));
    auto* files = new QPushButton(tr("Choose files…"));
    connect(folder, &QPushButton::clicked, this, [this] { choose(true); });
    connect(files, &QPushButton::clicked, this, [this] { choose(false); });
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(folder);
    buttons->addWidget(files);
    layout->addWidget(m_invitation);
    layout->addLayout(buttons);
    return area;
}

void EvaluationDock::fillRun(QVBoxLayout& layout)
{
    m_progress->setRange(0, kPercent);
    m_progress->setAccessibleName(tr("Progress of the evaluation"));
    m_run->setObjectName(QStringLiteral("run"));
    connect(m_run, &QPushButton::clicked, this, [this] {
        if (m_scoring.isRunning())
            m_scoring.cancel();
        else
            m_scoring.start();
    });
    layout.addWidget(m_state);
    layout.addWidget(m_progress);
    layout.addWidget(m_run);
}

void EvaluationDock::fillScores(QVBoxLayout& layout)
{
    m_save->setObjectName(QStringLiteral("save"));
    connect(m_save, &QPushButton::clicked, this, &EvaluationDock::save);
    layout.addWidget(m_table);
    layout.addWidget(m_notes);
    layout.addWidget(m_save);
    layout.addWidget(m_told);
}

void EvaluationDock::connectScoring()
{
    connect(&m_scoring, &Scoring::changed, this, &EvaluationDock::show);
    connect(&m_scoring, &Scoring::progressed, this,
            [this](double fraction) { m_progress->setValue(static_cast<int>(fraction * kPercent)); });
    connect(this, &QDockWidget::visibilityChanged, &m_scoring, [this] { m_scoring.setWatched(!isHidden()); }); // which ends before the dock
    connect(&m_saver, &ScoreSaver::saved, this, [this](const QString& path) {
        m_told->setText(tr("The scores are saved: %1").arg(path));
        m_told->show();
    });
    connect(&m_saver, &ScoreSaver::failed, this, [this](const Error& error) {
        m_told->setText(QStringLiteral("%1 %2").arg(errorText(error), QString::fromStdString(error.detail)));
        m_told->show();
    });
}

void EvaluationDock::setSong(const QString& path, const QStringList& names)
{
    m_path = path;
    m_names = names;
    show();
}

void EvaluationDock::setAside(bool aside) { setVisible(m_isWanted && !aside); }

void EvaluationDock::closeEvent(QCloseEvent* event)
{
    QDockWidget::closeEvent(event);
    m_isWanted = false;
}

void EvaluationDock::choose(bool isFolder)
{
    auto* dialog = new QFileDialog(this, isFolder ? tr("Folder with the true stems") : tr("Files of the true stems"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(isFolder ? QFileDialog::Directory : QFileDialog::ExistingFiles);
    dialog->setDirectory(QFileInfo(m_path).absolutePath());
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList& paths) { m_scoring.setTruth(paths); });
    dialog->open();
}

void EvaluationDock::highlight(bool on)
{
    m_dropArea->setStyleSheet(QStringLiteral("#dropArea { border: 2px dashed %1; border-radius: 8px; }")
                                  .arg(on ? QStringLiteral("palette(highlight)") : QStringLiteral("palette(mid)")));
}

void EvaluationDock::dragEnterEvent(QDragEnterEvent* event)
{
    const bool isOwn = event->source(); // a stem that is on its way out
    if (isOwn || filesOf(*event->mimeData()).isEmpty())
        return;
    event->acceptProposedAction();
    highlight(true);
}

void EvaluationDock::dragLeaveEvent(QDragLeaveEvent* /*event*/) { highlight(false); }

void EvaluationDock::dropEvent(QDropEvent* event)
{
    highlight(false);
    event->acceptProposedAction();
    m_scoring.setTruth(filesOf(*event->mimeData()));
}

QString EvaluationDock::stateText() const
{
    const Scoring::Stems stems = m_scoring.stems();
    if (m_scoring.isRunning())
        return tr("The stems are being scored…");
    if (const auto& problem = m_scoring.problem())
        return problem->kind == ScoringProblem::Kind::Failed
                   ? QStringLiteral("%1 %2").arg(problemText(*problem), QString::fromStdString(problem->error.detail))
                   : problemText(*problem);
    if (!stems.source)
        return tr("There are no stems yet: open a song and separate it.");
    if (stems.isPart)
        return tr("Only a part of the song is separated; to be scored, all of it has to be.");
    if (m_scoring.areOutdated())
        return stems.areComplete ? tr("The stems have changed since: these scores are outdated.")
                                 : tr("These scores are outdated; new ones come as soon as the stems are complete.");
    if (m_scoring.hasTruth() && !stems.areComplete)
        return tr("The stems are scored as soon as they are complete.");
    return m_scoring.scores() != nullptr ? tr("Scored against “%1”", "where the true stems are from").arg(m_scoring.scores()->truth)
                                         : QString();
}

QString EvaluationDock::notesText() const
{
    const StemScores& scores = *m_scoring.scores();
    QStringList notes;
    for (std::size_t stem = 0; stem < scores.ofStem.size() && static_cast<qsizetype>(stem) < m_names.size(); ++stem) {
        const QString& name = m_names[static_cast<qsizetype>(stem)];
        if (!scores.ofStem[stem])
            continue;
        const evaluate::TargetScores& target = scores.song.targets[*scores.ofStem[stem]];
        if (target.frames.empty())
            notes += tr("%1 or its true stem is silent throughout: it has no score but the global one.").arg(name);
        else if (scores.bySound)
            notes +=
                tr("%1 was found by its sound in “%2”.", "a stem; the file of a true stem").arg(name, QString::fromStdString(target.name));
    }
    if (scores.song.filtersOvershoot)
        notes += tr("The true stems hold next to nothing in a part of the spectrum, as those from MP3 or Ogg files do: ISR, SIR and SAR "
                    "mean little here, in museval as well. SDR is right.");
    notes +=
        tr("In dB, more is better. Each is the median over the seconds in which all stems sound; point at its name to read what it means.");
    return notes.join(QStringLiteral("\n\n"));
}

void EvaluationDock::show()
{
    const bool isRunning = m_scoring.isRunning();
    const StemScores* scores = m_scoring.scores();
    m_invitation->setText(m_scoring.hasTruth()
                              ? tr("Drop other true stems here to score against those.")
                              : tr("Drop the true stems of the song here: a folder with a file for each, named as the stems "
                                   "(“vocals.wav”), or a stem file. How near the stems come to them is then told in numbers."));
    m_state->setText(stateText());
    m_state->setVisible(!m_state->text().isEmpty());
    if (!isRunning)
        m_progress->setValue(0);
    m_progress->setVisible(isRunning);
    m_run->setText(isRunning ? tr("Cancel") : tr("Score again"));
    m_run->setVisible(isRunning || (m_scoring.canStart() && (scores == nullptr || m_scoring.areOutdated())));
    m_table->setVisible(scores != nullptr);
    m_notes->setVisible(scores != nullptr);
    m_save->setVisible(scores != nullptr && !m_scoring.areOutdated());
    if (scores != nullptr) {
        if (std::ssize(scores->ofStem) == m_names.size())
            m_table->show(*scores, m_names);
        m_notes->setText(notesText());
    }
    if (isRunning || scores == nullptr)
        m_told->hide();
    highlight(false);
}

void EvaluationDock::save()
{
    if (m_scoring.scores() == nullptr)
        return;
    m_saver.ask(tr("%1 - scores", "name of a file; the song").arg(QFileInfo(m_path).completeBaseName()), m_scoring.scores()->song);
}

} // namespace stemwright::ui
