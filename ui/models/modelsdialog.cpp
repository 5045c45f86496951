#include "ui/models/modelsdialog.h"

#include "ui/models/modelcontroller.h"
#include "ui/models/modeltext.h"
#include "ui/text/format.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace stemwright::ui {

namespace {

constexpr QSize kUsual(780, 520);
constexpr int kBarSteps = 1000;
enum Column { Name, Stems, Size, Licence, State, Columns };

double fractionOf(const ModelDownload& download)
{
    return download.totalBytes > 0 ? static_cast<double>(download.doneBytes) / static_cast<double>(download.totalBytes) : 0.0;
}

QString dash() { return QStringLiteral("—"); }

} // namespace

ModelsDialog::ModelsDialog(ModelController& models, QWidget* parent)
    : QDialog(parent), m_models(models), m_table(new QTableWidget), m_about(new QPlainTextEdit), m_speed(new QLabel),
      m_progress(new QProgressBar), m_get(new QPushButton), m_remove(new QPushButton(tr("&Delete…"))), m_message(new QLabel)
{
    setWindowTitle(tr("Models"));
    resize(kUsual);
    makeTable();
    makeLayout();
    connectModels();
    fill();
    m_models.refresh();
}

void ModelsDialog::makeTable()
{
    m_table->setAccessibleName(tr("Models"));
    m_table->setColumnCount(Columns);
    m_table->setHorizontalHeaderLabels({tr("Name"), tr("Stems, SDR in dB"), tr("Size"), tr("Licence"), tr("State")});
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(Stems, QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(2 * m_table->fontMetrics().height());
    m_table->setShowGrid(false);
    m_table->setWordWrap(true);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
}

QWidget* ModelsDialog::makeDetails()
{
    m_about->setReadOnly(true);
    m_about->setFrameShape(QFrame::NoFrame);
    m_about->setTabChangesFocus(true);
    m_about->setAccessibleName(tr("About the chosen model"));
    m_about->viewport()->setAutoFillBackground(false);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_speed->setForegroundRole(QPalette::PlaceholderText);
    m_message->hide();
    m_progress->setRange(0, kBarSteps);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress of the download"));
    m_get->setProperty("primary", true);
    for (QPushButton* button : {m_get, m_remove})
        button->setAutoDefault(false);
    auto* details = new QWidget;
    auto* row = new QHBoxLayout(details);
    row->setContentsMargins(0, 0, 0, 0);
    auto* texts = new QVBoxLayout;
    texts->addWidget(m_about, 1);
    texts->addWidget(m_speed);
    texts->addWidget(m_progress);
    row->addLayout(texts, 1);
    auto* buttons = new QVBoxLayout;
    buttons->addWidget(m_get);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    row->addLayout(buttons);
    return details;
}

void ModelsDialog::makeLayout()
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton* file = buttons->addButton(tr("Use a &File…"), QDialogButtonBox::ActionRole);
    QPushButton* folder = buttons->addButton(tr("Use a F&older…"), QDialogButtonBox::ActionRole);
    for (QAbstractButton* button : buttons->buttons())
        qobject_cast<QPushButton*>(button)->setAutoDefault(false);
    connect(file, &QPushButton::clicked, this, [this] { chooseSource(Source::File); });
    connect(folder, &QPushButton::clicked, this, [this] { chooseSource(Source::Folder); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_get, &QPushButton::clicked, this, &ModelsDialog::getOrCancel);
    connect(m_remove, &QPushButton::clicked, this, &ModelsDialog::askForRemoval);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(10);
    layout->addWidget(m_table, 3);
    layout->addWidget(makeDetails(), 2);
    layout->addWidget(m_message);
    layout->addWidget(buttons);
}

void ModelsDialog::connectModels()
{
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &ModelsDialog::showChosen);
    connect(&m_models, &ModelController::modelsChanged, this, &ModelsDialog::fill);
    connect(&m_models, &ModelController::downloadProgressed, this, &ModelsDialog::showProgress);
    connect(&m_models, &ModelController::downloadEnded, this, &ModelsDialog::showProgress);
    connect(&m_models, &ModelController::failed, this, &ModelsDialog::showError);
    connect(&m_models, &ModelController::imported, this,
            [this](const QString& id) { showMessage(tr("The model %1 is on this computer now.").arg(id)); });
}

void ModelsDialog::fill()
{
    const int row = std::max(m_table->currentRow(), 0);
    const auto& models = m_models.models();
    m_table->setRowCount(static_cast<int>(models.size()));
    for (std::size_t at = 0; at < models.size(); ++at)
        showRow(static_cast<int>(at), models[at]);
    m_table->selectRow(std::min(row, m_table->rowCount() - 1));
    showChosen();
}

void ModelsDialog::showRow(int row, const KnownModel& known)
{
    const QString size = sizeText(known.manifest);
    const QStringList texts{QString::fromStdString(known.manifest.title), scoredTargetsText(known.manifest), size.isEmpty() ? dash() : size,
                            licenceText(known.manifest.licence), stateText(known)};
    for (int column = 0; column < Columns; ++column) {
        auto* item = m_table->item(row, column);
        if (!item) {
            item = new QTableWidgetItem;
            m_table->setItem(row, column, item);
        }
        item->setText(texts[column]);
    }
}

QString ModelsDialog::stateText(const KnownModel& known) const
{
    if (const ModelDownload* download = m_models.download(known.id()))
        return download->totalBytes == 0 ? tr("waiting") : tr("%1 %").arg(static_cast<int>(100.0 * fractionOf(*download)));
    switch (known.state) {
    case ModelState::BuiltIn:
        return tr("built in");
    case ModelState::Ready:
        return tr("ready");
    case ModelState::Damaged:
        return tr("damaged");
    case ModelState::Missing:
        break;
    }
    return tr("not here");
}

const KnownModel* ModelsDialog::chosen() const
{
    const int row = m_table->currentRow();
    const auto& models = m_models.models();
    return row >= 0 && row < static_cast<int>(models.size()) ? &models[static_cast<std::size_t>(row)] : nullptr;
}

void ModelsDialog::showProgress(const QString& id)
{
    const auto& models = m_models.models();
    for (std::size_t at = 0; at < models.size(); ++at)
        if (models[at].id() == id)
            m_table->item(static_cast<int>(at), State)->setText(stateText(models[at]));
    showChosen();
}

void ModelsDialog::showChosen()
{
    const KnownModel* known = chosen();
    const ModelDownload* download = known ? m_models.download(known->id()) : nullptr;
    QStringList lines;
    if (known && !known->manifest.trainedOn.empty())
        lines += tr("Trained on: %1").arg(QString::fromStdString(known->manifest.trainedOn));
    if (known && !known->manifest.licence.text.empty())
        lines += QString::fromStdString(known->manifest.licence.text);
    if (known && !known->manifest.scoresNote.empty())
        lines += QString::fromStdString(known->manifest.scoresNote);
    if (const QString text = lines.join(QLatin1Char('\n')); text != m_about->toPlainText()) // which would scroll it back
        m_about->setPlainText(text);
    const double speed = download ? download->bytesPerSecond : 0.0;
    m_speed->setVisible(speed > 0.0);
    if (speed > 0.0) {
        const auto left = static_cast<double>(download->totalBytes - std::min(download->doneBytes, download->totalBytes));
        m_speed->setText(
            tr("%1 a second, %2", "speed of a download, time that is left")
                .arg(QLocale().formattedDataSize(static_cast<qint64>(speed), 1, QLocale::DataSizeSIFormat), timeLeftText(left / speed)));
    }
    m_progress->setVisible(download != nullptr);
    m_progress->setValue(download ? static_cast<int>(kBarSteps * fractionOf(*download)) : 0);
    m_get->setText(download ? tr("&Cancel Download") : tr("&Get…"));
    m_get->setEnabled(download || (known && known->state == ModelState::Missing));
    m_remove->setEnabled(known && known->canRemove && !download);
}

void ModelsDialog::showMessage(const QString& text)
{
    m_message->setText(text);
    m_message->setAccessibleName(text);
    m_message->show();
}

void ModelsDialog::showError(const Error& error)
{
    showMessage(modelErrorText(error) + QLatin1Char(' ') + QString::fromStdString(error.detail));
}

void ModelsDialog::getOrCancel()
{
    const KnownModel* known = chosen();
    m_message->hide();
    if (known && m_models.download(known->id()))
        m_models.cancelDownload(known->id());
    else if (known)
        askForLicence(*known);
}

void ModelsDialog::askForLicence(const KnownModel& known)
{
    auto* box = new QMessageBox(QMessageBox::NoIcon, tr("Licence of %1").arg(QString::fromStdString(known.manifest.title)),
                                tr("Licence: %1").arg(licenceText(known.manifest.licence)), QMessageBox::Cancel, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(tr("%1\n\nSource: %2\nUp to %3 are downloaded.")
                                .arg(QString::fromStdString(known.manifest.licence.text), QString::fromStdString(known.manifest.sourcePage),
                                     sizeText(known.manifest)));
    QPushButton* accept = box->addButton(tr("&Accept and Download"), QMessageBox::AcceptRole);
    accept->setProperty("primary", true);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(accept, &QPushButton::clicked, this, [this, id = known.id()] { m_models.startDownload(id); });
    box->open();
}

void ModelsDialog::askForRemoval()
{
    const KnownModel* known = chosen();
    if (!known)
        return;
    m_message->hide();
    auto* box = new QMessageBox(QMessageBox::Question, tr("Delete a model"),
                                tr("Delete the model %1 from this computer?").arg(QString::fromStdString(known->manifest.title)),
                                QMessageBox::Cancel, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    QPushButton* accept = box->addButton(tr("&Delete"), QMessageBox::DestructiveRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(accept, &QPushButton::clicked, this, [this, id = known->id()] { m_models.remove(id); });
    box->open();
}

void ModelsDialog::chooseSource(Source source)
{
    m_message->hide();
    auto* dialog = new QFileDialog(this, source == Source::File ? tr("Use a file of weights") : tr("Use a folder with a model"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(source == Source::File ? QFileDialog::ExistingFile : QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly, source == Source::Folder);
    if (source == Source::File)
        dialog->setNameFilters({tr("Weights (*.pth *.safetensors)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, &m_models, &ModelController::importFrom);
    dialog->open();
}

} // namespace stemwright::ui
