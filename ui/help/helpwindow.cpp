#include "ui/help/helpwindow.h"

#include "ui/text/translations.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScreen>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace stemwright::ui {

namespace {

constexpr QSize kUsual(760, 600);

/// Where pages and pictures are looked for. English comes last, for a page that is not translated and for the pictures, which are there
/// only.
QStringList guideFolders() { return {QStringLiteral(":/help/") + languageInUse(), QStringLiteral(":/help/en")}; }

} // namespace

HelpWindow::HelpWindow(QWidget* parent) : QWidget(parent, Qt::Window), m_browser(new QTextBrowser)
{
    setWindowTitle(tr("Stemwright Help"));
    resize(kUsual.boundedTo(screen()->availableSize()));
    m_browser->setAccessibleName(tr("Guide"));
    m_browser->setSearchPaths(guideFolders());
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
