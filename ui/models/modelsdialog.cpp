#include "ui/models/modelsdialog.h"

#include "engine/base/bytetext.h"
#include "ui/models/modelscontroller.h"
#include "ui/text/targetname.h"

#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace stemwright::ui {

namespace {

constexpr QSize kUsual(780, 480);
constexpr int kMargin = 20;
constexpr int kIdRole = Qt::UserRole;
constexpr int kSteps = 1000;

enum Column { NameColumn, StateColumn, SizeColumn, LicenceColumn, ScoresColumn, StemsColumn };

QString scoresText(const ListedModel& model)
{
    QStringList scores;
    for (const auto& sdr : model.sdrDb)
        if (sdr)
            scores += QLocale().toString(*sdr, 'f', 1);
    return scores.isEmpty() ? QStringLiteral("—") : scores.join(QStringLiteral("  "));
}

} // namespace

ModelsDialog::ModelsDialog(ModelsController& models, QWidget* parent)
    : QDialog(parent), m_models(models), m_list(new QTreeWidget), m_about(new QLabel), m_error(new QLabel), m_progress(new QProgressBar),
      m_get(new QPushButton(tr("&Get"))), m_cancel(new QPushButton(tr("Cancel &download"))), m_remove(new QPushButton(tr("&Remove…")))
{
    setWindowTitle(tr("Models"));
    resize(kUsual);
    m_list->setAccessibleName(tr("Models"));
    m_list->setRootIsDecorated(false);
    m_list->setAllColumnsShowFocus(true);
    m_list->setStyleSheet(QStringLiteral("QTreeWidget::item { padding: 5px 8px; } QHeaderView::section { padding: 5px 8px; }"));
    m_list->setHeaderLabels({tr("Name"), tr("State"), tr("Size"), tr("Licence"), tr("SDR (dB)"), tr("Stems")});
    m_list->headerItem()->setToolTip(ScoresColumn, tr("The publishers' own figures, in the order of the stems; higher is better"));
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(true);
    for (QLabel* label : {m_about, m_error})
        label->setWordWrap(true);
    m_error->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_error->hide();
    m_progress->setRange(0, kSteps);
    m_progress->setAccessibleName(tr("Download"));

    auto* import = new QPushButton(tr("Use a file or f&older"));
    auto* menu = new QMenu(import);
    connect(menu->addAction(tr("&File of weights…")), &QAction::triggered, this, &ModelsDialog::importFile);
    connect(menu->addAction(tr("F&older of a model…")), &QAction::triggered, this, &ModelsDialog::importFolder);
    import->setMenu(menu);
    auto* close = new QPushButton(tr("&Close"));
    auto* buttons = new QHBoxLayout;
    for (QWidget* widget : QList<QWidget*>{m_get, m_cancel, m_remove, import})
        buttons->addWidget(widget);
    buttons->addWidget(m_progress, 1);
    buttons->addStretch();
    buttons->addWidget(close);
    auto* note = new QLabel(tr("Downloads come from the publishers, are checked against fixed sums and never run any code."));
    note->setWordWrap(true);
    note->setForegroundRole(QPalette::PlaceholderText);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    layout->addWidget(m_list, 1);
    for (QLabel* label : {m_about, m_error, note})
        layout->addWidget(label);
    layout->addLayout(buttons);

    connect(&models, &ModelsController::changed, this, &ModelsDialog::fill);
    connect(&models, &ModelsController::progressed, this,
            [this](double fraction) { m_progress->setValue(static_cast<int>(fraction * kSteps)); });
    connect(&models, &ModelsController::failed, this, [this](const Error& error) {
        m_error->setText(tr("That did not work: %1").arg(QString::fromStdString(error.detail)));
        m_error->show();
    });
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ModelsDialog::showChosen);
    connect(m_get, &QPushButton::clicked, this, &ModelsDialog::get);
    connect(m_cancel, &QPushButton::clicked, &models, &ModelsController::cancel);
    connect(m_remove, &QPushButton::clicked, this, &ModelsDialog::remove);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    fill();
    models.refresh();
}

void ModelsDialog::fill()
{
    const ListedModel* before = chosen();
    const QString current = before ? before->id : QString();
    m_list->clear();
    for (const ListedModel& model : m_models.models()) {
        const QString state = m_models.installing() == model.id            ? tr("is being fetched")
                              : model.state == ListedModel::State::BuiltIn ? tr("built in")
                              : model.state == ListedModel::State::Ready   ? tr("✓ ready")
                              : model.isImported                           ? tr("damaged")
                                                                           : tr("not here");
        const QString size = model.bytes > 0 ? QString::fromStdString(formatBytes(static_cast<double>(model.bytes))) : QStringLiteral("—");
        auto* item = new QTreeWidgetItem(m_list, {model.title, state, size, model.licence.isEmpty() ? tr("your own") : model.licence,
                                                  scoresText(model), targetTexts(model.targets).join(QStringLiteral(", "))});
        item->setData(NameColumn, kIdRole, model.id);
        if (model.id == current)
            m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem() && m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0));
    showChosen();
}

const ListedModel* ModelsDialog::chosen() const
{
    const QTreeWidgetItem* item = m_list->currentItem();
    return item ? m_models.find(item->data(NameColumn, kIdRole).toString()) : nullptr;
}

void ModelsDialog::showChosen()
{
    const ListedModel* model = chosen();
    const bool isFetching = !m_models.installing().isEmpty();
    m_about->setText(model ? model->licenceText : QString());
    m_get->setEnabled(model && model->state == ListedModel::State::Missing && !model->isImported && !isFetching);
    m_remove->setEnabled(model && (model->state == ListedModel::State::Ready || model->isImported) && !isFetching);
    m_cancel->setVisible(isFetching);
    m_progress->setVisible(isFetching);
}

void ModelsDialog::get()
{
    const ListedModel& model = *chosen();
    auto* question =
        new QMessageBox(QMessageBox::Question, tr("Get %1").arg(model.title),
                        tr("The licence of this model is %1. Do you accept it?").arg(model.licence), QMessageBox::Cancel, this);
    question->setInformativeText(model.licenceText);
    const QPushButton* accept = question->addButton(tr("&Accept and get"), QMessageBox::AcceptRole);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QMessageBox::buttonClicked, this, [this, accept, id = model.id](QAbstractButton* button) {
        if (button != accept)
            return;
        m_error->hide();
        m_progress->setValue(0);
        m_models.install(id);
    });
    question->open();
}

void ModelsDialog::remove()
{
    const ListedModel& model = *chosen();
    auto* question =
        new QMessageBox(QMessageBox::Question, tr("Remove %1").arg(model.title),
                        tr("Do you want to delete the files of %1 from this computer?").arg(model.title), QMessageBox::Cancel, this);
    const QPushButton* accept = question->addButton(tr("&Delete"), QMessageBox::DestructiveRole);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QMessageBox::buttonClicked, this, [this, accept, id = model.id](QAbstractButton* button) {
        if (button != accept)
            return;
        m_error->hide();
        m_models.remove(id);
    });
    question->open();
}

void ModelsDialog::importFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("File of Weights"));
    if (path.isEmpty())
        return;
    m_error->hide();
    m_models.import(path);
}

void ModelsDialog::importFolder()
{
    const QString path = QFileDialog::getExistingDirectory(this, tr("Folder of a Model"));
    if (path.isEmpty())
        return;
    m_error->hide();
    m_models.import(path);
}

} // namespace stemwright::ui
