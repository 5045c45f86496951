#include "ui/drag/stemcarrier.h"

#include "engine/base/guardedresult.h"
#include "engine/export/checks.h"
#include "ui/drag/draghandle.h"
#include "ui/export/exportdialog.h"

#include <QClipboard>
#include <QDrag>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QStyle>
#include <QUrl>

#include <utility>

namespace stemwright::ui {

namespace {

mix::FrameRange rangeOf(const exporting::ExportSubject& subject)
{
    return subject.loop.value_or(mix::FrameRange{.first = 0, .end = subject.source->frames()});
}

QMimeData* dataOf(const QString& path)
{
    const QUrl url = QUrl::fromLocalFile(path);
    auto* data = new QMimeData; // who drags or holds it owns it
    data->setUrls({url});
    data->setData(QStringLiteral("x-special/gnome-copied-files"), "copy\n" + url.toEncoded()); // what some file managers paste
    return data;
}

} // namespace

bool StemCarrier::Content::operator==(const Content& other) const
{
    const bool isSameSource = !source.owner_before(other.source) && !other.source.owner_before(source);
    return isSameSource && generation == other.generation && plan.range == other.plan.range && plan.depth == other.plan.depth &&
           plan.files.front().track == other.plan.files.front().track;
}

StemCarrier::Content StemCarrier::contentOf(const exporting::ExportSubject& subject, int stem, const QSettings& settings)
{
    const exporting::ExportChoice choice{.outcome = exporting::Outcome::Stems,
                                         .format = audio::FileFormat::Wav,
                                         .depth = ExportDialog::lastWaveDepth(settings),
                                         .peaks = exporting::Peaks::Limit, // lowered, it would no longer fit the other stems
                                         .range = rangeOf(subject),
                                         .name = std::string(exporting::kUsualExportName)};
    auto plan = std::get<exporting::ExportPlan>(exporting::jobOf(choice, subject));
    plan.files = {plan.files[static_cast<std::size_t>(stem)]};
    return {.source = subject.source, .generation = subject.source->generation(plan.range), .plan = plan};
}

StemCarrier::StemCarrier(Subject subject, QSettings& settings, const std::filesystem::path& folder, Drag drag, QObject* parent)
    : QObject(parent), m_subject(std::move(subject)), m_settings(settings), m_drag(std::move(drag)), m_files(folder)
{
    m_worker.setMaxThreadCount(1);
    m_worker.start([this] { m_files.removeFormer(); });
}

StemCarrier::~StemCarrier()
{
    m_stop.request_stop();
    m_worker.waitForDone();
}

void StemCarrier::attach(DragHandle& handle, int stem)
{
    connect(&handle, &DragHandle::hovered, this, [this, &handle] {
        const QString why = obstacle();
        handle.widget().setToolTip(why.isEmpty() ? tr("Drag this into another program: it gets the stem as a file. Shift and click: copy")
                                                 : why);
    });
    connect(&handle, &DragHandle::dragged, this, [this, &handle, stem] { dragFrom(handle, stem); });
    connect(&handle, &DragHandle::released, this, [this, &handle] {
        if (m_held == &handle)
            m_held = nullptr;
    });
    connect(&handle, &DragHandle::copyRequested, this, [this, stem] { copy(stem); });
}

QString StemCarrier::obstacleOf(const std::optional<exporting::ExportSubject>& subject)
{
    if (!subject)
        return tr("There are no stems yet.");
    if (exporting::isSeparated(*subject->source, rangeOf(*subject)))
        return {};
    return subject->loop ? tr("Some of the loop is not separated yet.") : tr("Some of the song is not separated yet.");
}

void StemCarrier::dragFrom(DragHandle& handle, int stem)
{
    m_held = &handle;
    carry(stem, [this](const QString& path) {
        const QString name = QFileInfo(path).fileName();
        const QPointer<DragHandle> held = std::exchange(m_held, nullptr);
        Q_EMIT ended(held ? tr("%1 can be dropped now").arg(name) : tr("%1 is ready: drag it once more").arg(name));
        if (held)
            m_drag(held->widget(), dataOf(path));
    });
}

void StemCarrier::copy(int stem)
{
    carry(stem, [this](const QString& path) {
        QGuiApplication::clipboard()->setMimeData(dataOf(path));
        Q_EMIT ended(tr("%1 is in the clipboard as a file").arg(QFileInfo(path).fileName()));
    });
}

void StemCarrier::carry(int stem, std::function<void(const QString&)> give)
{
    const auto subject = m_subject();
    if (const QString why = obstacleOf(subject); !why.isEmpty()) {
        Q_EMIT ended(why);
        return;
    }
    const Content wanted = contentOf(*subject, stem, m_settings);
    const bool isSame = m_content == wanted;
    m_give = std::move(give);
    if (isSame && !m_path.isEmpty()) {
        m_give(m_path);
        return;
    }
    Q_EMIT preparing(QString::fromStdString(wanted.plan.files.front().path.filename().string()));
    m_content = wanted;
    if (!isSame)
        write(subject->source);
}

void StemCarrier::write(std::shared_ptr<mix::Source> source)
{
    m_stop.request_stop();
    m_stop = {};
    m_path.clear();
    m_worker.start([this, source = std::move(source), plan = m_content->plan, run = ++m_runs, stop = m_stop.get_token()] {
        const auto path = guardedResult([&] { return m_files.write(*source, plan, stop); });
        QMetaObject::invokeMethod(this, [this, path, run] {
            if (run == m_runs)
                take(path);
        });
    });
}

void StemCarrier::take(const Result<std::filesystem::path>& path)
{
    if (path) {
        m_path = QFile::decodeName(QByteArray::fromStdString(path->string()));
        m_give(m_path);
        return;
    }
    m_content.reset();
    m_held = nullptr;
    Q_EMIT failed(path.error());
}

void StemCarrier::dragAway(QWidget& from, QMimeData* data)
{
    auto* drag = new QDrag(&from); // deletes itself after the drop
    drag->setMimeData(data);
    drag->setPixmap(from.style()->standardIcon(QStyle::SP_FileIcon).pixmap(32));
    drag->exec(Qt::CopyAction);
}

} // namespace stemwright::ui
