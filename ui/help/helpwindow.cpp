#include "ui/help/helpwindow.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace stemwright::ui {

namespace {

constexpr QSize kUsual(760, 600);

/// The first folder that the user can read; its pages name each other and their pictures.
QString guideFolder()
{
    const QStringList tags = QLocale().uiLanguages();
    for (const QString& tag : tags) {
        const QString folder = QStringLiteral(":/help/") + QLocale(tag).name().section(QLatin1Char('_'), 0, 0);
        if (QDir(folder).exists())
            return folder;
    }
    return QStringLiteral(":/help/en");
}

} // namespace

HelpWindow::HelpWindow(QWidget* parent) : QWidget(parent, Qt::Window), m_browser(new QTextBrowser)
{
    setWindowTitle(tr("Stemwright Help"));
    resize(kUsual);
    m_browser->setAccessibleName(tr("Guide"));
    m_browser->setSearchPaths({guideFolder()});
    auto* contents = new QPushButton(tr("&Contents"));
    auto* back = new QPushButton(tr("&Back"));
    auto* on = new QPushButton(tr("&Forward"));
    auto* close = new QPushButton(tr("Close"));
    connect(contents, &QPushButton::clicked, m_browser, &QTextBrowser::home);
    connect(back, &QPushButton::clicked, m_browser, &QTextBrowser::backward);
    connect(on, &QPushButton::clicked, m_browser, &QTextBrowser::forward);
    connect(close, &QPushButton::clicked, this, &QWidget::close);
    connect(m_browser, &QTextBrowser::backwardAvailable, back, &QWidget::setEnabled);
    connect(m_browser, &QTextBrowser::forwardAvailable, on, &QWidget::setEnabled);
    back->setEnabled(false);
    on->setEnabled(false);
    back->setShortcut(Qt::ALT | Qt::Key_Left);
    on->setShortcut(Qt::ALT | Qt::Key_Right);
    close->setShortcut(Qt::Key_Escape);
    auto* buttons = new QHBoxLayout;
    for (QPushButton* button : {contents, back, on})
        buttons->addWidget(button);
    buttons->addStretch();
    buttons->addWidget(close);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(buttons);
    layout->addWidget(m_browser);
    m_browser->setSource(QUrl(QStringLiteral("index.html")));
    m_browser->setFocus();
}

void HelpWindow::open()
{
    show();
    raise();
    activateWindow();
}

} // namespace stemwright::ui
