#include "ui/queue/exportall.h"

#include "ui/export/exportdialog.h"
#include "ui/look/theme.h"
#include "ui/models/modelscontroller.h"
#include "ui/queue/queueflow.h"
#include "ui/song/songcontroller.h"
#include "ui/text/targetname.h"

#include <QFile>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

namespace stemwright::ui {

namespace {

constexpr qsizetype kMostNames = 5;   // that a question lists
constexpr qsizetype kMostReasons = 3; // that a message lists

QString nameList(const std::vector<std::filesystem::path>& files)
{
    QStringList names;
    for (const auto& file : files) {
        if (names.size() == kMostNames) {
            names += QStringLiteral("…");
            break;
        }
        names += QFile::decodeName(QByteArray::fromStdString(file.string()));
    }
    return names.join(u'\n');
}

} // namespace

ExportAll::ExportAll(const Parts& parts, QueueWorker::LoadModel loadModel)
    : m_parts(parts), m_run(parts.queue, parts.songs.cache(), parts.songs.scratchFolder(), std::move(loadModel)),
      m_sleep(QDBusConnection::systemBus())
{
    m_planner.setMaxThreadCount(1);
    connect(&m_run, &ExportRun::progressed, this, &ExportAll::progressed);
    connect(&m_run, &ExportRun::ended, this, &ExportAll::tellEnd);
}

ExportAll::~ExportAll() { m_planner.waitForDone(); }

void ExportAll::ask()
{
    if (isRunning() || m_isAsking)
        return;
    if (m_parts.queue.rowCount() == 0) {
        Q_EMIT ended(tr("There are no songs in the queue"));
        return;
    }
    const QString model = m_parts.songs.model();
    const ListedModel* listed = m_parts.models.find(model);
    if (!listed || !listed->isUsable()) {
        Q_EMIT failed(tr("The model %1 cannot be used. Choose another one in the panel beside the lanes.").arg(model),
                      {Errc::NotFound, tr("%1 is not on this computer").arg(model).toStdString()});
        return;
    }
    std::vector<std::string> targets;
    for (const QString& target : listed->targets)
        targets.push_back(target.toStdString());
    targets.emplace_back("residual");
    const exporting::ExportSubject first{.source = nullptr,
                                         .path = QFile::encodeName(m_parts.queue.path(0)).toStdString(),
                                         .targets = targets,
                                         .looks = std::vector<audio::StemFileStem>(targets.size())};
    auto* dialog = new ExportDialog(first, m_parts.settings, &m_parts.window, m_parts.queue.rowCount());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, targets] { plan(dialog->choice(), targets); });
    connect(dialog, &QDialog::rejected, this, [this] { m_isAsking = false; });
    m_isAsking = true;
    dialog->open();
}

QueueTask ExportAll::patternOf(const exporting::ExportChoice& choice, const std::vector<std::string>& targets) const
{
    QueueTask task{
        .path = {}, .model = m_parts.songs.model(), .options = m_parts.songs.options(), .exports = QueueExport{.choice = choice}};
    for (std::size_t at = 0; at < targets.size(); ++at) {
        const QString target = QString::fromStdString(targets[at]);
        const QColor colour = stemColours(target, static_cast<int>(at), m_parts.window.palette()).mark;
        task.exports->looks[targets[at]] = {.name = targetText(target).toStdString(), .colour = colour.name().toStdString()};
    }
    return task;
}

void ExportAll::plan(const exporting::ExportChoice& choice, const std::vector<std::string>& targets)
{
    m_planner.start([this, songs = m_parts.queue.paths(), pattern = patternOf(choice, targets), targets] {
        QMetaObject::invokeMethod(this, [this, plan = planExports(songs, pattern, targets)] {
            if (plan && !plan->inUse.empty()) {
                askForReplacing(*plan);
                return;
            }
            m_isAsking = false;
            if (plan)
                start(plan->tasks);
            else
                Q_EMIT failed(tr("The songs cannot be exported into this folder."), plan.error());
        });
    });
}

void ExportAll::askForReplacing(const QueuePlan& plan)
{
    auto* question =
        new QMessageBox(QMessageBox::Question, tr("Export All Songs"),
                        tr("%n of the files exist already. Do you want to replace them?", "", static_cast<int>(plan.inUse.size())),
                        QMessageBox::Cancel, &m_parts.window);
    question->setTextFormat(Qt::PlainText); // file names are not markup
    question->setInformativeText(nameList(plan.inUse));
    const QPushButton* replace = question->addButton(tr("&Replace"), QMessageBox::AcceptRole);
    const QPushButton* others = nullptr;
    if (!withoutReplacing(plan).empty())
        others = question->addButton(tr("&Only the Other Songs"), QMessageBox::AcceptRole);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QDialog::finished, this, [this, question, plan, replace, others] {
        m_isAsking = false;
        if (const QAbstractButton* answer = question->clickedButton(); answer && answer == replace)
            start(plan.tasks);
        else if (answer && answer == others)
            start(withoutReplacing(plan));
    });
    question->open();
}

void ExportAll::start(const std::vector<QueueTask>& tasks)
{
    m_parts.flow.setHeld(true);
    m_sleep.hold(tr("Songs are being exported"));
    m_run.start(tasks);
    Q_EMIT started();
}

void ExportAll::tellEnd(const ExportRun::Summary& summary)
{
    m_sleep.release();
    m_parts.flow.setHeld(false);
    if (summary.done == summary.songs) {
        Q_EMIT ended(tr("%n songs exported", "", summary.songs));
        return;
    }
    if (summary.failed == 0) {
        Q_EMIT ended(tr("%1 of %n songs exported; the others were cancelled", "", summary.songs).arg(summary.done));
        return;
    }
    const QString sentence = tr("%1 of %2 songs exported; %n failed", "", summary.failed).arg(summary.done).arg(summary.songs);
    Q_EMIT ended(sentence);
    Q_EMIT failed(sentence, {Errc::Internal, reasonsOf(summary).join(u'\n').toStdString()});
}

QStringList ExportAll::reasonsOf(const ExportRun::Summary& summary) const
{
    if (summary.modelError)
        return {QString::fromStdString(summary.modelError->detail)};
    QStringList reasons;
    for (int row = 0; row < m_parts.queue.rowCount(); ++row)
        if (const QueueWork& work = m_parts.queue.work(row); work.kind == QueueWork::Kind::NotExported)
            reasons += work.reason;
    if (reasons.size() > kMostReasons) {
        reasons.resize(kMostReasons);
        reasons += tr("The other reasons are in the rows of the queue.");
    }
    return reasons;
}

} // namespace stemwright::ui
