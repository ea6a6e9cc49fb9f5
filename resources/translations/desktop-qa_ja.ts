<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Desktop QA</source>
        <translation>Desktop QA について</translation>
    </message>
    <message>
        <source>Ask a document in plain words, see the answers where they stand. All of it happens on this computer.</source>
        <translation>文書にふだんの言葉で質問し、回答を本文中のその場所で確認できます。処理はすべてこのコンピューター上で行われます。</translation>
    </message>
    <message>
        <source>Version {version} · Free software, AGPL-3.0-or-later</source>
        <translation>バージョン {version} · フリーソフトウェア、AGPL-3.0-or-later</translation>
    </message>
    <message>
        <source>&amp;Diagnostics, without any text of your documents:</source>
        <translation>診断情報（文書の内容は含まれません）(&amp;D):</translation>
    </message>
    <message>
        <source>&amp;Copy for a report</source>
        <translation>報告用にコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Show the &amp;log file</source>
        <translation>ログファイルを表示(&amp;L)</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>移動(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <translation>質問(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;address…</source>
        <translation>アドレスを開く(&amp;A)…</translation>
    </message>
    <message>
        <source>Open pasted te&amp;xt</source>
        <translation>貼り付けたテキストを開く(&amp;X)</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>サンプルを開く(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;New tab</source>
        <translation>新しいタブ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Close tab</source>
        <translation>タブを閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Reopen closed tab</source>
        <translation>閉じたタブを元に戻す(&amp;R)</translation>
    </message>
    <message>
        <source>Re&amp;load</source>
        <translation>再読み込み(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>印刷(&amp;P)…</translation>
    </message>
    <message>
        <source>Save a cop&amp;y…</source>
        <translation>コピーを保存(&amp;Y)…</translation>
    </message>
    <message>
        <source>Document propert&amp;ies</source>
        <translation>文書のプロパティ(&amp;I)</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>設定(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>モデル(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>ハイライト(&amp;H)</translation>
    </message>
    <message>
        <source>Write a no&amp;te</source>
        <translation>メモを書く(&amp;T)</translation>
    </message>
    <message>
        <source>List of n&amp;otes</source>
        <translation>メモの一覧(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Find in document</source>
        <translation>文書内を検索(&amp;F)</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>次を検索(&amp;N)</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>前を検索(&amp;P)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>拡大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>縮小(&amp;O)</translation>
    </message>
    <message>
        <source>Fit &amp;page</source>
        <translation>ページ全体を表示(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>実際のサイズ(&amp;A)</translation>
    </message>
    <message>
        <source>Fit &amp;width</source>
        <translation>幅に合わせる(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Rotate</source>
        <translation>回転(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Larger reading text</source>
        <translation>本文の文字を大きく(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller reading text</source>
        <translation>本文の文字を小さく(&amp;S)</translation>
    </message>
    <message>
        <source>Next page &amp;colours</source>
        <translation>ページの配色を切り替え(&amp;C)</translation>
    </message>
    <message>
        <source>Si&amp;de bar</source>
        <translation>サイドバー(&amp;D)</translation>
    </message>
    <message>
        <source>As&amp;k panel</source>
        <translation>質問パネル(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Menu bar</source>
        <translation>メニューバー(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全画面表示(&amp;F)</translation>
    </message>
    <message>
        <source>Main m&amp;enu</source>
        <translation>メインメニュー(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>進む(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Go to page</source>
        <translation>ページを指定して移動(&amp;G)</translation>
    </message>
    <message>
        <source>First &amp;page</source>
        <translation>最初のページ(&amp;P)</translation>
    </message>
    <message>
        <source>Pre&amp;vious page</source>
        <translation>前のページ(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>次のページ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Last page</source>
        <translation>最後のページ(&amp;L)</translation>
    </message>
    <message>
        <source>Next &amp;tab</source>
        <translation>次のタブ(&amp;T)</translation>
    </message>
    <message>
        <source>P&amp;revious tab</source>
        <translation>前のタブ(&amp;R)</translation>
    </message>
    <message>
        <source>To the &amp;document</source>
        <translation>フォーカスを文書へ(&amp;D)</translation>
    </message>
    <message>
        <source>Ask a &amp;question</source>
        <translation>質問する(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Stop reading</source>
        <translation>読み取りを中止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Next answer</source>
        <translation>次の回答(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous answer</source>
        <translation>前の回答(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Copy answer with citation</source>
        <translation>回答を出典付きでコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Keep answer as highlight</source>
        <translation>回答をハイライトとして残す(&amp;K)</translation>
    </message>
    <message>
        <source>Note&amp;book…</source>
        <translation>ノート(&amp;B)…</translation>
    </message>
    <message>
        <source>Save &amp;highlights in a copy…</source>
        <translation>ハイライト付きのコピーを保存(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Export answers…</source>
        <translation>回答をエクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Ask the whole &amp;document</source>
        <translation>文書全体に質問(&amp;D)</translation>
    </message>
    <message>
        <source>Ask the current p&amp;age</source>
        <translation>現在のページに質問(&amp;A)</translation>
    </message>
    <message>
        <source>Ask the se&amp;lection</source>
        <translation>選択範囲に質問(&amp;L)</translation>
    </message>
    <message>
        <source>Ask the current chapte&amp;r</source>
        <translation>現在の章に質問(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Command palette</source>
        <translation>コマンドパレット(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About and diagnostics</source>
        <translation>バージョン情報と診断(&amp;A)</translation>
    </message>
    <message>
        <source>Scroll</source>
        <translation>スクロール</translation>
    </message>
    <message>
        <source>Scroll a screen</source>
        <translation>1 画面分スクロール</translation>
    </message>
    <message>
        <source>Start and end of the document</source>
        <translation>文書の先頭と末尾</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>拡大・縮小</translation>
    </message>
    <message>
        <source>{title} ({keys})</source>
        <translation>{title} ({keys})</translation>
    </message>
    <message>
        <source>Read e&amp;verything</source>
        <translation>すべて読む(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Debug information</source>
        <translation>デバッグ情報(&amp;D)</translation>
    </message>
    <message>
        <source>Close or stop, the innermost first</source>
        <translation>閉じる・止める（内側のものから）</translation>
    </message>
    <message>
        <source>Reco&amp;gnise text in pictures…</source>
        <translation>画像のテキストを認識(&amp;G)…</translation>
    </message>
    <message>
        <source>Li&amp;brary</source>
        <translation>ライブラリ(&amp;B)</translation>
    </message>
    <message>
        <source>Ask all &amp;open documents</source>
        <translation>開いているすべての文書に質問(&amp;O)</translation>
    </message>
    <message>
        <source>Find by &amp;meaning</source>
        <translation>意味で検索(&amp;M)</translation>
    </message>
    <message>
        <source>Save a searc&amp;hable copy…</source>
        <translation>検索可能なコピーを保存(&amp;B)…</translation>
    </message>
    <message>
        <source>Find similar passa&amp;ges</source>
        <translation>似た箇所を検索(&amp;G)</translation>
    </message>
    <message>
        <source>Rotate lef&amp;t</source>
        <translation>左に回転(&amp;T)</translation>
    </message>
    <message>
        <source>Two pa&amp;ges</source>
        <translation>見開き 2 ページ(&amp;G)</translation>
    </message>
    <message>
        <source>Si&amp;ngle page</source>
        <translation>1 ページずつ(&amp;N)</translation>
    </message>
    <message>
        <source>Present page &amp;by page</source>
        <translation>1 ページずつ発表(&amp;B)</translation>
    </message>
</context>
<context>
    <name>AddressDialog</name>
    <message>
        <source>Open address</source>
        <translation>アドレスを開く</translation>
    </message>
    <message>
        <source>&amp;Address of a page or a document:</source>
        <translation>ページまたは文書のアドレス(&amp;A):</translation>
    </message>
    <message>
        <source>Only this page is loaded: no scripts, no pictures or fonts from elsewhere.</source>
        <translation>読み込むのはこのページだけです。スクリプトや、外部の画像・フォントは読み込みません。</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>Page {page}</source>
        <translation>{page} ページ</translation>
    </message>
    <message>
        <source>{page} · below the threshold</source>
        <translation>{page} · しきい値未満</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between alternatives</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>Also: {others}</source>
        <translation>別の候補: {others}</translation>
    </message>
    <message>
        <source>{number} %</source>
        <comment>confidence</comment>
        <translation>{number}%</translation>
    </message>
</context>
<context>
    <name>AnswerList</name>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
</context>
<context>
    <name>AnswerModel</name>
    <message>
        <source>{rank}: {text}, page {page}, confidence {confidence} percent</source>
        <translation>{rank}: {text}、{page} ページ、確信度 {confidence} パーセント</translation>
    </message>
    <message>
        <source>{answer}, below the threshold</source>
        <translation>{answer}、しきい値未満</translation>
    </message>
    <message>
        <source>Confidence {confidence} %, score {score}</source>
        <translation>確信度 {confidence}%、スコア {score}</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between alternatives</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>Also found as: {others}</source>
        <translation>同じ箇所の別の候補: {others}</translation>
    </message>
    <message>
        <source>{rank}: {text}, {place}</source>
        <translation>{rank}: {text}、{place}</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>Some settings could not be read; the file was kept as {name}.</source>
        <translation>一部の設定を読み込めませんでした。元のファイルは {name} として残してあります。</translation>
    </message>
    <message>
        <source>Something went wrong in the program. What you have open is safe; the log has the details.</source>
        <translation>プログラムで問題が発生しました。開いている文書に影響はありません。詳細はログにあります。</translation>
    </message>
</context>
<context>
    <name>AskHint</name>
    <message>
        <source>Type a question in plain words and press Enter. The answers are marked where they stand in the text.</source>
        <translation>ふだんの言葉で質問を入力し、Enter キーを押してください。回答は本文中のその場所に表示されます。</translation>
    </message>
</context>
<context>
    <name>AskOptionsRow</name>
    <message>
        <source>Where to look</source>
        <translation>検索範囲</translation>
    </message>
    <message>
        <source>Whole document</source>
        <translation>文書全体</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>このページ</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>選択範囲</translation>
    </message>
    <message>
        <source>This chapter</source>
        <translation>この章</translation>
    </message>
    <message>
        <source>Where to look for answers</source>
        <translation>回答を探す範囲</translation>
    </message>
    <message>
        <source>Number of answers, threshold and effort</source>
        <translation>回答数、しきい値、検索の深さ</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>その他のオプション</translation>
    </message>
    <message>
        <source> %</source>
        <comment>after a confidence</comment>
        <translation>%</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Candidates below this confidence are shown in grey</source>
        <translation>この確信度を下回る候補は灰色で表示されます</translation>
    </message>
    <message>
        <source>Quick: the likeliest passages</source>
        <translation>簡易: 有力な箇所のみ</translation>
    </message>
    <message>
        <source>Thorough: everything</source>
        <translation>徹底: すべて</translation>
    </message>
    <message>
        <source>A&amp;nswers</source>
        <translation>回答数(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Threshold</source>
        <translation>しきい値(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Effort</source>
        <translation>検索の深さ(&amp;D)</translation>
    </message>
    <message>
        <source>All open documents</source>
        <translation>開いているすべての文書</translation>
    </message>
</context>
<context>
    <name>AskPanel</name>
    <message>
        <source>Ask</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Ask this document</source>
        <translation>この文書に質問</translation>
    </message>
    <message>
        <source>Who, when, where, how many …?</source>
        <translation>誰が、いつ、どこで、いくつ…？</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Type a question in plain words and press Enter. Escape stops the reading.</source>
        <translation>ふだんの言葉で質問を入力し、Enter キーを押してください。Esc キーで読み取りを中止します。</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>読み取り中</translation>
    </message>
    <message>
        <source>Stop reading (Esc)</source>
        <translation>読み取りを中止 (Esc)</translation>
    </message>
    <message>
        <source>Ask (Enter)</source>
        <translation>質問する (Enter)</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>読み取りを中止</translation>
    </message>
    <message>
        <source>Asked before</source>
        <translation>以前の質問</translation>
    </message>
    <message>
        <source>Questions to try</source>
        <translation>質問の例</translation>
    </message>
    <message>
        <source>Getting ready …</source>
        <translation>準備しています…</translation>
    </message>
    <message>
        <source>Reading {done} of {total}. Esc stops.</source>
        <translation>読み取り中 {done} / {total}。Esc キーで中止します。</translation>
    </message>
    <message>
        <source>Answers: {count} · {seconds} s</source>
        <translation>回答: {count} 件 · {seconds} 秒</translation>
    </message>
    <message>
        <source>Answers: {count}. Best: {text}, page {page}, confidence {confidence} percent</source>
        <translation>回答 {count} 件。最有力: {text}、{page} ページ、確信度 {confidence} パーセント</translation>
    </message>
    <message>
        <source>No answer · {seconds} s</source>
        <translation>回答なし · {seconds} 秒</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>中止しました</translation>
    </message>
    <message>
        <source>These are the best answers so far.</source>
        <translation>ここまでに見つかった最も有力な回答です。</translation>
    </message>
    <message>
        <source>Type a question first.</source>
        <translation>先に質問を入力してください。</translation>
    </message>
    <message>
        <source>Waiting for the document’s text …</source>
        <translation>文書のテキストを待っています…</translation>
    </message>
</context>
<context>
    <name>AskState</name>
    <message>
        <source>&amp;Read everything</source>
        <translation>すべて読む(&amp;R)</translation>
    </message>
    <message>
        <source>Read what was left out, from where the reading stopped (Enter once more)</source>
        <translation>読み残した部分を、止まったところから読みます (もう一度 Enter)</translation>
    </message>
</context>
<context>
    <name>AskWording</name>
    <message>
        <source>The likeliest {read} of {all} passages of the document were read.</source>
        <translation>文書の {all} 個の段落のうち、可能性の高い {read} 個を読みました。</translation>
    </message>
    <message>
        <source>The likeliest {read} of {all} passages of this page were read.</source>
        <translation>このページの {all} 個の段落のうち、可能性の高い {read} 個を読みました。</translation>
    </message>
    <message>
        <source>The likeliest {read} of {all} passages of the selection were read.</source>
        <translation>選択範囲の {all} 個の段落のうち、可能性の高い {read} 個を読みました。</translation>
    </message>
    <message>
        <source>The likeliest {read} of {all} passages of this chapter were read.</source>
        <translation>この章の {all} 個の段落のうち、可能性の高い {read} 個を読みました。</translation>
    </message>
    <message>
        <source>The document does not seem to answer this.</source>
        <translation>文書にはこの答えがないようです。</translation>
    </message>
    <message>
        <source>This page does not seem to answer this.</source>
        <translation>このページにはこの答えがないようです。</translation>
    </message>
    <message>
        <source>The selection does not seem to answer this.</source>
        <translation>選択範囲にはこの答えがないようです。</translation>
    </message>
    <message>
        <source>This chapter does not seem to answer this.</source>
        <translation>この章にはこの答えがないようです。</translation>
    </message>
    <message>
        <source>No answer yet. {covered}</source>
        <translation>まだ答えがありません。{covered}</translation>
    </message>
    <message>
        <source>The closest passages are shown in grey.</source>
        <translation>最も近い箇所を灰色で示しています。</translation>
    </message>
    <message>
        <source>Ask in other words.</source>
        <translation>別の言葉で質問してください。</translation>
    </message>
    <message>
        <source>Ask in other words, or of the whole document.</source>
        <translation>別の言葉で、または文書全体に質問してください。</translation>
    </message>
    <message>
        <source>Property of the document</source>
        <translation>文書のプロパティ</translation>
    </message>
    <message>
        <source>Property of the document · page {page}</source>
        <translation>文書のプロパティ · {page} ページ</translation>
    </message>
    <message>
        <source>The likeliest {read} of {all} passages of the open documents were read.</source>
        <translation>開いている文書の {all} 箇所のうち、可能性の高い {read} 箇所を読みました。</translation>
    </message>
    <message>
        <source>The likeliest {read} of {all} passages of the library were read.</source>
        <translation>ライブラリの {all} 箇所のうち、可能性の高い {read} 箇所を読みました。</translation>
    </message>
    <message>
        <source>The open documents do not seem to answer this.</source>
        <translation>開いている文書には答えがないようです。</translation>
    </message>
    <message>
        <source>The library does not seem to answer this.</source>
        <translation>ライブラリには答えがないようです。</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Documents ({patterns})</source>
        <translation>文書 ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>貼り付けたテキスト</translation>
    </message>
    <message>
        <source>There is no text in the clipboard.</source>
        <translation>クリップボードにテキストがありません。</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>{name} is the document that is open. Choose another name for the copy.</source>
        <translation>{name} は現在開いている文書です。コピーには別の名前を指定してください。</translation>
    </message>
    <message>
        <source>making the annotated copy</source>
        <translation>注釈付きコピーの作成</translation>
    </message>
    <message>
        <source>{name} could not be saved: {reason}. Choose another folder or make room.</source>
        <translation>{name} を保存できませんでした: {reason}。別のフォルダーを選ぶか、空き容量を増やしてください。</translation>
    </message>
    <message>
        <source>{name} holds no text of its own: it may be made by a script. Save it as PDF with a browser, or copy its text and paste it here.</source>
        <translation>{name} 自体にはテキストがありません。スクリプトで生成されている可能性があります。ブラウザーで PDF として保存するか、テキストをコピーしてここに貼り付けてください。</translation>
    </message>
    <message>
        <source>The part of the program that reads documents cannot be started: {reason}</source>
        <translation>文書を読み取る処理を開始できません: {reason}</translation>
    </message>
    <message>
        <source>{name}: page {number} is too large to draw at this size. Zoom out.</source>
        <translation>{name}: {number} ページはこの大きさで描画するには大きすぎます。縮小してください。</translation>
    </message>
    <message>
        <source>opening it</source>
        <translation>開く処理</translation>
    </message>
    <message>
        <source>closing it</source>
        <translation>閉じる処理</translation>
    </message>
    <message>
        <source>laying it out</source>
        <translation>レイアウト処理</translation>
    </message>
    <message>
        <source>drawing page {number}</source>
        <translation>{number} ページの描画</translation>
    </message>
    <message>
        <source>reading the links of page {number}</source>
        <translation>{number} ページのリンクの読み取り</translation>
    </message>
    <message>
        <source>reading the text of page {number}</source>
        <translation>{number} ページのテキストの読み取り</translation>
    </message>
    <message>
        <source>reading its text</source>
        <translation>テキストの読み取り</translation>
    </message>
    <message>
        <source>adding the text of page {number}</source>
        <translation>{number} ページのテキストの追加</translation>
    </message>
    <message>
        <source>looking at its pages</source>
        <translation>ページの確認</translation>
    </message>
    <message>
        <source>saving {file}</source>
        <translation>{file} の保存</translation>
    </message>
    <message>
        <source>The document is no longer open. Open it again.</source>
        <translation>文書はすでに閉じられています。もう一度開いてください。</translation>
    </message>
    <message>
        <source>opening</source>
        <translation>開く処理</translation>
    </message>
    <message>
        <source>{name}: {doing} needs more memory than a document may take.</source>
        <translation>{name}: {doing}に必要なメモリーが、文書に許される量を超えています。</translation>
    </message>
    <message>
        <source>it needs more memory than a document may take</source>
        <translation>必要なメモリーが、文書に許される量を超えています</translation>
    </message>
    <message>
        <source>{name}: {doing} failed ({reason}).</source>
        <translation>{name}: {doing}に失敗しました ({reason})。</translation>
    </message>
    <message>
        <source>It may be damaged: get it again.</source>
        <translation>ファイルが破損している可能性があります。入手し直してください。</translation>
    </message>
    <message>
        <source>{name} has {size} MB; web pages are read up to {most} MB. Save it as PDF with a browser and open that.</source>
        <translation>{name} は {size} MB あります。ウェブページは {most} MB まで読み取れます。ブラウザーで PDF として保存し、それを開いてください。</translation>
    </message>
    <message>
        <source>{name} holds nothing but white space.</source>
        <translation>{name} には空白しかありません。</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}.</source>
        <translation>{name} を読み取れません: {reason}。</translation>
    </message>
    <message>
        <source>Only the first {shown} MB of {size} MB are shown. Split the file to read the rest.</source>
        <translation>{size} MB のうち最初の {shown} MB だけを表示しています。残りを読むにはファイルを分割してください。</translation>
    </message>
    <message>
        <source>{name} is a web archive without a page in it. Save the page again.</source>
        <translation>{name} はページを含まないウェブアーカイブです。ページを保存し直してください。</translation>
    </message>
    <message>
        <source>{name} has no pages. It may be damaged: get it again.</source>
        <translation>{name} にはページがありません。ファイルが破損している可能性があります。入手し直してください。</translation>
    </message>
    <message>
        <source>{name} is damaged and cannot be opened as {kind}. Get the file again.</source>
        <translation>{name} は破損しており、{kind} として開けません。ファイルを入手し直してください。</translation>
    </message>
    <message>
        <source>{name} is encrypted: give its password.</source>
        <translation>{name} は暗号化されています。パスワードを入力してください。</translation>
    </message>
    <message>
        <source>{name}: the password is wrong.</source>
        <translation>{name}: パスワードが違います。</translation>
    </message>
    <message>
        <source>laying out</source>
        <translation>レイアウト処理</translation>
    </message>
    <message>
        <source>reading its pages</source>
        <translation>ページの読み取り</translation>
    </message>
    <message>
        <source>{name} has no page {number}.</source>
        <translation>{name} に {number} ページはありません。</translation>
    </message>
    <message>
        <source>The program is closing; the document was not read.</source>
        <translation>プログラムを終了しています。文書は読み取られませんでした。</translation>
    </message>
    <message>
        <source>The process that reads documents had ended and was started again.</source>
        <translation>文書を読み取るプロセスが終了していたため、起動し直しました。</translation>
    </message>
    <message>
        <source>{name}: {doing} ended the reading process. The file may be damaged; other documents are not affected.</source>
        <translation>{name}: {doing}で読み取りプロセスが終了しました。ファイルが破損している可能性があります。ほかの文書に影響はありません。</translation>
    </message>
    <message>
        <source>The document needs more memory than it may take.</source>
        <translation>文書に必要なメモリーが、許される量を超えています。</translation>
    </message>
    <message>
        <source>The document cannot be read ({reason}).</source>
        <translation>文書を読み取れません ({reason})。</translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>Word 文書</translation>
    </message>
    <message>
        <source>a spreadsheet</source>
        <translation>表計算ファイル</translation>
    </message>
    <message>
        <source>a presentation</source>
        <translation>プレゼンテーション</translation>
    </message>
    <message>
        <source>an office document</source>
        <translation>オフィス文書</translation>
    </message>
    <message>
        <source>the document</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>{what} is an address: it has to be fetched before it can be opened.</source>
        <translation>{what} はアドレスです。開く前に読み込む必要があります。</translation>
    </message>
    <message>
        <source>{name} is a folder. Open one of the documents in it.</source>
        <translation>{name} はフォルダーです。中の文書を開いてください。</translation>
    </message>
    <message>
        <source>{path} does not exist. Was it moved or renamed?</source>
        <translation>{path} はありません。移動したか、名前を変更していませんか？</translation>
    </message>
    <message>
        <source>{name} may not be read: you lack the permission.</source>
        <translation>{name} を読み取る権限がありません。</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} は空です。</translation>
    </message>
    <message>
        <source>{name} is an old office document. Save it as PDF and open that.</source>
        <translation>{name} は古い形式のオフィス文書です。PDF として保存し、それを開いてください。</translation>
    </message>
    <message>
        <source>{name} is a damaged archive. Get the file again.</source>
        <translation>{name} は破損した書庫です。ファイルを入手し直してください。</translation>
    </message>
    <message>
        <source>{name} is {what}. Save it as PDF and open that.</source>
        <translation>{name} は{what}です。PDF として保存し、それを開いてください。</translation>
    </message>
    <message>
        <source>{name} is an archive without a document in it. Unpack it and open what is inside.</source>
        <translation>{name} は文書を含まない書庫です。展開して、中のファイルを開いてください。</translation>
    </message>
    <message>
        <source>{name} is named like a PDF file but is none, or is damaged. Get it again.</source>
        <translation>{name} は PDF ファイルの名前ですが、PDF ではないか、破損しています。入手し直してください。</translation>
    </message>
    <message>
        <source>{name} is no document that can be read. Readable are PDF, EPUB, XPS, FB2, MOBI, CBZ, HTML, MHTML, Markdown and plain text.</source>
        <translation>{name} は読み取れる文書ではありません。読み取れるのは PDF、EPUB、XPS、FB2、MOBI、CBZ、HTML、MHTML、Markdown、テキストです。</translation>
    </message>
    <message>
        <source>Open the page in a browser, save it, and open the saved file.</source>
        <translation>ブラウザーでページを開いて保存し、そのファイルを開いてください。</translation>
    </message>
    <message>
        <source>{address} cannot be opened: only addresses that begin with http or https are.</source>
        <translation>{address} を開けません。http または https で始まるアドレスだけを開けます。</translation>
    </message>
    <message>
        <source>{address} is not an address. Type it as in a browser, such as https://example.org/page.</source>
        <translation>{address} はアドレスではありません。https://example.org/page のように、ブラウザーと同じ形で入力してください。</translation>
    </message>
    <message>
        <source>The address holds a user name. {advice}</source>
        <translation>アドレスにユーザー名が含まれています。{advice}</translation>
    </message>
    <message>
        <source>{address} is not an address. Check it for typing errors.</source>
        <translation>{address} はアドレスではありません。入力の誤りを確認してください。</translation>
    </message>
    <message>
        <source>The page sends its reader on to an address that is not safe to follow ({scheme}:). {advice}</source>
        <translation>ページの転送先は安全ではないアドレスです ({scheme}:)。{advice}</translation>
    </message>
    <message>
        <source>The page sends its reader on to a {scheme}: address, which is not followed.</source>
        <translation>ページの転送先は {scheme}: のアドレスなので、たどりません。</translation>
    </message>
    <message>
        <source>{host} answers too slowly. Try again later, or save the page in a browser.</source>
        <translation>{host} の応答が遅すぎます。後でもう一度お試しいただくか、ブラウザーでページを保存してください。</translation>
    </message>
    <message>
        <source>The connection to {host} broke off. Try again.</source>
        <translation>{host} との接続が切れました。もう一度お試しください。</translation>
    </message>
    <message>
        <source>{host} sent an empty page. {advice}</source>
        <translation>{host} から空のページが送られました。{advice}</translation>
    </message>
    <message>
        <source>The page is packed in a way that is not understood ({kind}). {advice}</source>
        <translation>ページの圧縮方式がわかりません ({kind})。{advice}</translation>
    </message>
    <message>
        <source>What the server sent is damaged. Try again.</source>
        <translation>サーバーから送られたデータが破損しています。もう一度お試しください。</translation>
    </message>
    <message>
        <source>What {host} sends is larger than {size} MB. Save it in a browser and open the saved file.</source>
        <translation>{host} から送られるデータは {size} MB を超えています。ブラウザーで保存し、そのファイルを開いてください。</translation>
    </message>
    <message>
        <source>{host} has no such page ({code}). Check the address.</source>
        <translation>{host} にそのページはありません ({code})。アドレスを確認してください。</translation>
    </message>
    <message>
        <source>{host} does not give this page to everyone ({code}). {advice}</source>
        <translation>{host} はこのページを誰にでも公開してはいません ({code})。{advice}</translation>
    </message>
    <message>
        <source>{host} asks to wait before asking again ({code}). Try again later.</source>
        <translation>{host} から、間をおいてからアクセスするよう求められました ({code})。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>{host} sends its reader in circles ({code}). {advice}</source>
        <translation>{host} の転送が循環しています ({code})。{advice}</translation>
    </message>
    <message>
        <source>{host} has a fault of its own ({code}). Try again later.</source>
        <translation>{host} 側で障害が起きています ({code})。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>{host} refused the page ({code}). {advice}</source>
        <translation>{host} がページの送信を拒否しました ({code})。{advice}</translation>
    </message>
    <message>
        <source>{host} could not prove that it is {host} (certificate). Nothing was loaded.</source>
        <translation>{host} が本物の {host} であることを確認できません (証明書)。何も読み込んでいません。</translation>
    </message>
    <message>
        <source>{host} does not answer. Try again later.</source>
        <translation>{host} が応答しません。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>{host} cannot be reached. Check the address and the connection.</source>
        <translation>{host} に接続できません。アドレスと接続を確認してください。</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>アクセス権がありません</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>許可されていない操作です</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>ファイルまたはフォルダーがありません</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>ファイルがすでにあります</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>フォルダーではありません</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>フォルダーです</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>ディスクの空き容量がありません</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>読み取り専用のファイルシステムです</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>入出力エラー</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>ファイルが大きすぎます</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>ファイル名が長すぎます</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>開いているファイルが多すぎます</translation>
    </message>
    <message>
        <source>database or disk is full</source>
        <translation>データベースまたはディスクがいっぱいです</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>データベースが読み取り専用です</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>データベースのファイルを開けません</translation>
    </message>
    <message>
        <source>database is locked</source>
        <translation>データベースがロックされています</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>ディスクの入出力エラー</translation>
    </message>
    <message>
        <source>No answer above the threshold. The best candidates:</source>
        <translation>しきい値を超える回答はありません。最も有力な候補:</translation>
    </message>
    <message>
        <source>No answer.</source>
        <translation>回答なし。</translation>
    </message>
    <message>
        <source>page {page}, confidence {percent}%</source>
        <translation>{page} ページ、確信度 {percent}%</translation>
    </message>
    <message>
        <source>“{answer}” ({title}, p. {page})</source>
        <translation>「{answer}」({title}、p. {page})</translation>
    </message>
    <message>
        <source>The history could not be saved ({reason}). Free some disk space or check the rights of {path}.</source>
        <translation>履歴を保存できませんでした ({reason})。ディスクの空き容量を増やすか、{path} のアクセス権を確認してください。</translation>
    </message>
    <message>
        <source>The history could not be read. It was kept as {name} and a new one was begun.</source>
        <translation>履歴を読み込めませんでした。元のファイルは {name} として残し、新しい履歴を始めました。</translation>
    </message>
    <message>
        <source>The history cannot be written to {path} ({reason}); what you do now is forgotten when the program ends.</source>
        <translation>履歴を {path} に書き込めません ({reason})。これからの操作は、プログラムを終了すると失われます。</translation>
    </message>
    <message>
        <source>This is a {kind} model, not a BERT.</source>
        <translation>これは {kind} のモデルで、BERT ではありません。</translation>
    </message>
    <message>
        <source>There is nothing in the library to read for this. Add a folder, or look in more of them.</source>
        <translation>ライブラリにはこの質問のために読めるものがありません。フォルダーを追加するか、検索するフォルダーを増やしてください。</translation>
    </message>
    <message>
        <source>The drive is not there.</source>
        <translation>ドライブがありません。</translation>
    </message>
    <message>
        <source>It is not there. If it is on a drive, plug that in; else remove it from the library.</source>
        <translation>見つかりません。ドライブ上にある場合は接続し、そうでない場合はライブラリから削除してください。</translation>
    </message>
    <message>
        <source>It cannot be looked at: {reason}.</source>
        <translation>確認できません: {reason}。</translation>
    </message>
    <message>
        <source>The file has changed while it was read.</source>
        <translation>読み取り中にファイルが変更されました。</translation>
    </message>
    <message>
        <source>{name} is no file that can be read.</source>
        <translation>{name} は読み取れるファイルではありません。</translation>
    </message>
    <message>
        <source>{name} is larger than {size} MB, which is too much for the library.</source>
        <translation>{name} は {size} MB を超えており、ライブラリには大きすぎます。</translation>
    </message>
    <message>
        <source>{name} has no text: its pages are pictures, or empty.</source>
        <translation>{name} にはテキストがありません。ページが画像であるか、空です。</translation>
    </message>
    <message>
        <source>{name} has a text whose letters are not those that are seen.</source>
        <translation>{name} のテキストの文字は、表示されている文字と異なります。</translation>
    </message>
    <message>
        <source>The library’s store was damaged. It was kept as {name}; the folders are being read anew.</source>
        <translation>ライブラリの保存ファイルが破損していました。{name} として残し、フォルダーを読み直しています。</translation>
    </message>
    <message>
        <source>The library cannot be kept in {path} ({reason}); what is read now is forgotten when the program ends.</source>
        <translation>ライブラリを {path} に保存できません ({reason})。今読み取った内容は、プログラムの終了時に失われます。</translation>
    </message>
    <message>
        <source>The library could not be written ({reason}). Free some disk space or check the rights of {path}.</source>
        <translation>ライブラリを書き込めませんでした ({reason})。ディスクの空きを増やすか、{path} の権限を確認してください。</translation>
    </message>
    <message>
        <source>Another Desktop QA is reading the library at the moment; it finds what is new, too.</source>
        <translation>別の Desktop QA が現在ライブラリを読み取っています。新しいものもそちらが見つけます。</translation>
    </message>
    <message>
        <source>The library could not be written ({reason}).</source>
        <translation>ライブラリを書き込めませんでした ({reason})。</translation>
    </message>
    <message>
        <source>Only BERT models with absolute positions can be read.</source>
        <translation>読み込めるのは絶対位置を使う BERT モデルだけです。</translation>
    </message>
    <message>
        <source>The activation {name} is none of {names}.</source>
        <translation>活性化関数 {name} は {names} のいずれでもありません。</translation>
    </message>
    <message>
        <source>This is not a BERT configuration: {reason}.</source>
        <translation>BERT の設定ではありません: {reason}。</translation>
    </message>
    <message>
        <source>{heads} heads do not divide a width of {width}.</source>
        <translation>幅 {width} は {heads} 個のヘッドで割り切れません。</translation>
    </message>
    <message>
        <source>{path} cannot be read as a model configuration: {reason}</source>
        <translation>{path} をモデルの設定として読み込めません: {reason}</translation>
    </message>
    <message>
        <source>{path} is not a model configuration.</source>
        <translation>{path} はモデルの設定ではありません。</translation>
    </message>
    <message>
        <source>{name} is {value}</source>
        <translation>{name} が {value} です</translation>
    </message>
    <message>
        <source>{heads} heads do not divide a width of {width}</source>
        <translation>幅 {width} は {heads} 個のヘッドで割り切れません</translation>
    </message>
    <message>
        <source>This is not a MobileBERT configuration: {reason}.</source>
        <translation>MobileBERT の設定ではありません: {reason}。</translation>
    </message>
    <message>
        <source>This is a {kind} model, not a MobileBERT.</source>
        <translation>これは {kind} のモデルで、MobileBERT ではありません。</translation>
    </message>
    <message>
        <source>{name} is missing</source>
        <translation>{name} がありません</translation>
    </message>
    <message>
        <source>{name} {value} is none of {names}</source>
        <translation>{name} の {value} は {names} のいずれでもありません</translation>
    </message>
    <message>
        <source>There is no configuration {name}; there are: {names}.</source>
        <translation>設定 {name} はありません。あるのは {names} です。</translation>
    </message>
    <message>
        <source>The model in {folder} does not work: {reason}</source>
        <translation>{folder} のモデルは動作しません: {reason}</translation>
    </message>
    <message>
        <source>The model&apos;s {name} is {dtype} of shape {shape}, not float32 of [1, {length}].</source>
        <translation>モデルの {name} は形 {shape} の {dtype} で、[1, {length}] の float32 ではありません。</translation>
    </message>
    <message>
        <source>The model&apos;s {name} holds numbers that are not finite.</source>
        <translation>モデルの {name} に有限でない数があります。</translation>
    </message>
    <message>
        <source>{path} is not unpacked: {reason}.</source>
        <translation>{path} は展開されません: {reason}。</translation>
    </message>
    <message>
        <source>{path} is damaged or cut off ({reason}). Download it again.</source>
        <translation>{path} は破損しているか、途中で切れています ({reason})。ダウンロードし直してください。</translation>
    </message>
    <message>
        <source>{path} is not unpacked: {name} leads out of it.</source>
        <translation>{path} は展開されません: {name} が外を指しています。</translation>
    </message>
    <message>
        <source>{path} would unpack to {size} GB, which no MobileBERT needs; it is not unpacked.</source>
        <translation>{path} は展開すると {size} GB になりますが、MobileBERT にそれほどの容量は不要です。展開されません。</translation>
    </message>
    <message>
        <source>{path} is too large to be the index of a checkpoint.</source>
        <translation>{path} はチェックポイントの索引としては大きすぎます。</translation>
    </message>
    <message>
        <source>The checkpoint&apos;s index {path} cannot be read: {reason}.</source>
        <translation>チェックポイントの索引 {path} を読み込めません: {reason}。</translation>
    </message>
    <message>
        <source>{path}: checkpoints of big-endian machines are not supported.</source>
        <translation>{path}: ビッグエンディアン環境のチェックポイントには対応していません。</translation>
    </message>
    <message>
        <source>{path} is damaged or not a TensorFlow checkpoint&apos;s index ({reason}).</source>
        <translation>{path} は破損しているか、TensorFlow チェックポイントの索引ではありません ({reason})。</translation>
    </message>
    <message>
        <source>{path} is damaged: it has no header.</source>
        <translation>{path} は破損しています: ヘッダーがありません。</translation>
    </message>
    <message>
        <source>{name}: variable {variable} is stored in slices (a partitioned variable), which is not supported; save the checkpoint without a partitioner.</source>
        <translation>{name}: 変数 {variable} は分割して保存されており (分割変数)、対応していません。分割せずにチェックポイントを保存してください。</translation>
    </message>
    <message>
        <source>{name}: variable {variable} has a type that holds no weights.</source>
        <translation>{name}: 変数 {variable} の型は重みを表すものではありません。</translation>
    </message>
    <message>
        <source>{name}: {variable} has not as many values as its shape {shape}.</source>
        <translation>{name}: {variable} の値の数が形 {shape} と一致しません。</translation>
    </message>
    <message>
        <source>{name}: {variable} is damaged.</source>
        <translation>{name}: {variable} が破損しています。</translation>
    </message>
    <message>
        <source>{name}: {variable} is damaged: it does not match its checksum.</source>
        <translation>{name}: {variable} が破損しています: チェックサムが一致しません。</translation>
    </message>
    <message>
        <source>{name}: the object graph is damaged ({reason}).</source>
        <translation>{name}: オブジェクトグラフが破損しています ({reason})。</translation>
    </message>
    <message>
        <source>The checkpoint&apos;s part {path} cannot be read: {reason}.</source>
        <translation>チェックポイントの一部 {path} を読み込めません: {reason}。</translation>
    </message>
    <message>
        <source>{path} is cut off: {name} lies past its end. Download it again.</source>
        <translation>{path} は途中で切れています: {name} が末尾より後にあります。ダウンロードし直してください。</translation>
    </message>
    <message>
        <source>{path} is damaged: {name} does not match its checksum. Download it again.</source>
        <translation>{path} は破損しています: {name} のチェックサムが一致しません。ダウンロードし直してください。</translation>
    </message>
    <message>
        <source>its footer is missing</source>
        <translation>末尾の部分がありません</translation>
    </message>
    <message>
        <source>a block runs past its end</source>
        <translation>ブロックが末尾を超えています</translation>
    </message>
    <message>
        <source>a block does not match its checksum</source>
        <translation>ブロックのチェックサムが一致しません</translation>
    </message>
    <message>
        <source>its blocks are compressed</source>
        <translation>ブロックが圧縮されています</translation>
    </message>
    <message>
        <source>{name} holds {dtype} numbers, not weights.</source>
        <translation>{name} は {dtype} の数で、重みではありません。</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} ほか {count} 件</translation>
    </message>
    <message>
        <source>{source} is no MobileBERT as the {format_name} has it{guess}: unknown tensors {names}.</source>
        <translation>{source} は {format_name} 形式の MobileBERT ではありません{guess}: 不明なテンソル {names}。</translation>
    </message>
    <message>
        <source> (it looks like {architecture})</source>
        <translation> ({architecture} のようです)</translation>
    </message>
    <message>
        <source>a Hugging Face model (config.json with model.safetensors or pytorch_model.bin), a TF1 or TF2 checkpoint, a SavedModel, a .tflite or an .onnx file</source>
        <translation>Hugging Face のモデル (config.json と model.safetensors または pytorch_model.bin)、TF1 または TF2 のチェックポイント、SavedModel、.tflite または .onnx ファイル</translation>
    </message>
    <message>
        <source>There is no file or directory {path}.</source>
        <translation>ファイルまたはフォルダー {path} はありません。</translation>
    </message>
    <message>
        <source>{path} holds several TFLite models: name one of {names}.</source>
        <translation>{path} には複数の TFLite モデルがあります。{names} のいずれかを指定してください。</translation>
    </message>
    <message>
        <source>{path} holds no model that can be imported{seen}. Give {readable}.</source>
        <translation>{path} にはインポートできるモデルがありません{seen}。次のいずれかを指定してください: {readable}。</translation>
    </message>
    <message>
        <source> (unknown kind of file)</source>
        <translation> (不明な種類のファイル)</translation>
    </message>
    <message>
        <source>, only Keras or Flax weights: download its safetensors or pytorch_model.bin as well</source>
        <translation>、Keras または Flax の重みだけです: safetensors または pytorch_model.bin もダウンロードしてください</translation>
    </message>
    <message>
        <source>, only {names}</source>
        <translation>、{names} だけです</translation>
    </message>
    <message>
        <source>: it is empty</source>
        <translation>: 空です</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>{path} を読み込めません: {reason}。</translation>
    </message>
    <message>
        <source>A document that is not remembered</source>
        <translation>記録されていない文書</translation>
    </message>
    <message>
        <source>No answer above the threshold.</source>
        <translation>しきい値を超える回答はありません。</translation>
    </message>
    <message>
        <source>{path} is no file of questions in SQuAD&apos;s format: {reason}</source>
        <translation>{path} は SQuAD 形式の質問ファイルではありません: {reason}</translation>
    </message>
    <message>
        <source>This form can be shown by Adobe Reader only (XFA): its pages here are empty. Open it there, print it as PDF and open that.</source>
        <translation>このフォーム(XFA)を表示できるのは Adobe Reader だけで、ここではページが空になります。Adobe Reader で開き、PDF として印刷してから、その PDF を開いてください。</translation>
    </message>
    <message>
        <source>{name} could not be written: {reason}.</source>
        <translation>{name} を書き込めませんでした: {reason}。</translation>
    </message>
    <message>
        <source>making the copy</source>
        <translation>コピーの作成</translation>
    </message>
    <message>
        <source>{path} is no TFLite model.</source>
        <translation>{path} は TFLite モデルではありません。</translation>
    </message>
    <message>
        <source>{path} holds no graph.</source>
        <translation>{path} にグラフがありません。</translation>
    </message>
    <message>
        <source>{path} keeps the constant {name} outside of the flatbuffer, which is not supported.</source>
        <translation>{path} は定数 {name} を flatbuffer の外に持っており、対応していません。</translation>
    </message>
    <message>
        <source>{path} cannot be read as the list of a model&apos;s parts: {reason}.</source>
        <translation>{path} をモデルの構成ファイル一覧として読み込めません: {reason}。</translation>
    </message>
    <message>
        <source>{folder} lacks parts of the model: {names}. Download them as well.</source>
        <translation>{folder} にモデルの一部がありません: {names}。これらもダウンロードしてください。</translation>
    </message>
    <message>
        <source>There is no config.json beside {file}: copy it there, or name one with --config.</source>
        <translation>{file} と同じ場所に config.json がありません。そこにコピーするか、--config で指定してください。</translation>
    </message>
    <message>
        <source>{path} is a {kind} model. Only MobileBERT and BERT can be imported from weights; any other reader of the BERT family can be imported as an ONNX question-answering model.</source>
        <translation>{path} は {kind} のモデルです。重みからインポートできるのは MobileBERT と BERT だけです。BERT 系のほかの読み取りモデルは、質問応答用の ONNX モデルとしてインポートできます。</translation>
    </message>
    <message>
        <source>{path} is a BERT without a question-answering head: it cannot answer. Fine-tune it first.</source>
        <translation>{path} は質問応答の部分を持たない BERT なので、回答できません。先にファインチューニングしてください。</translation>
    </message>
    <message>
        <source>{path} holds only Keras or Flax weights. Download the model&apos;s safetensors or pytorch_model.bin as well.</source>
        <translation>{path} には Keras または Flax の重みしかありません。モデルの safetensors または pytorch_model.bin もダウンロードしてください。</translation>
    </message>
    <message>
        <source>{path} holds no model.safetensors or pytorch_model.bin.</source>
        <translation>{path} には model.safetensors も pytorch_model.bin もありません。</translation>
    </message>
    <message>
        <source>{folder} holds several ONNX models: name one of {names}.</source>
        <translation>{folder} には複数の ONNX モデルがあります。{names} のいずれかを指定してください。</translation>
    </message>
    <message>
        <source>Importing an ONNX model needs the package &quot;onnx&quot;: pip install &quot;desktop-qa[convert]&quot;.</source>
        <translation>ONNX モデルのインポートにはパッケージ &quot;onnx&quot; が必要です: pip install &quot;desktop-qa[convert]&quot;。</translation>
    </message>
    <message>
        <source>{path} is damaged or no ONNX model: {reason}.</source>
        <translation>{path} は破損しているか、ONNX モデルではありません: {reason}。</translation>
    </message>
    <message>
        <source>{path} is no question-answering model of the BERT family: its inputs are {names} instead of input_ids, attention_mask and token_type_ids.</source>
        <translation>{path} は BERT 系の質問応答モデルではありません: 入力が input_ids、attention_mask、token_type_ids ではなく {names} です。</translation>
    </message>
    <message>
        <source>The model takes no {name}.</source>
        <translation>モデルは {name} を受け取りません。</translation>
    </message>
    <message>
        <source>{path} was exported for one fixed shape {shape} of {name}. Export it again with dynamic batch and sequence axes.</source>
        <translation>{path} は {name} を固定の形 {shape} としてエクスポートされています。バッチと長さの軸を可変にしてエクスポートし直してください。</translation>
    </message>
    <message>
        <source>Its one output of logits was cut in two: the first column is the start, the second the end.</source>
        <translation>1 つだったロジットの出力を 2 つに分けました: 1 列目が開始、2 列目が終了です。</translation>
    </message>
    <message>
        <source>{path} has no question-answering head: its outputs are {names} instead of start_logits and end_logits. Export the fine-tuned model (task question-answering).</source>
        <translation>{path} は質問に回答できません: 出力が start_logits と end_logits ではなく {names} です。ファインチューニング済みのモデルをエクスポートしてください (タスク question-answering)。</translation>
    </message>
    <message>
        <source>{source} does not run: {reason}</source>
        <translation>{source} は動作しません: {reason}</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>理由は示されていません</translation>
    </message>
    <message>
        <source>{path} is a SavedModel without variables, from which no weights can be read.</source>
        <translation>{path} は変数のない SavedModel で、重みを読み込めません。</translation>
    </message>
    <message>
        <source>{source} is no whole MobileBERT{guess}: it lacks {names}.</source>
        <translation>{source} は完全な MobileBERT ではありません{guess}: {names} がありません。</translation>
    </message>
    <message>
        <source>No configuration file was found beside the weights; the sizes were read from their shapes.</source>
        <translation>重みと同じ場所に設定ファイルがなかったため、大きさは重みの形から読み取りました。</translation>
    </message>
    <message>
        <source>{heads} attention heads</source>
        <translation>アテンションヘッド {heads} 個</translation>
    </message>
    <message>
        <source>Assumed: {names}.</source>
        <translation>仮定したもの: {names}。</translation>
    </message>
    <message>
        <source>{path} holds several models: {name} and another variable are both {target}. Save the one to import on its own.</source>
        <translation>{path} には複数のモデルがあります: {name} と別の変数がどちらも {target} です。インポートするものだけを保存してください。</translation>
    </message>
    <message>
        <source>{path} has no object graph: it is a TF1 checkpoint.</source>
        <translation>{path} にはオブジェクトグラフがありません: TF1 のチェックポイントです。</translation>
    </message>
    <message>
        <source>{path} is damaged, or not built as a MobileBERT is ({reason}).</source>
        <translation>{path} は破損しているか、MobileBERT の構造ではありません ({reason})。</translation>
    </message>
    <message>
        <source>The weights were int8 and are dequantised: they are as exact as that file was.</source>
        <translation>重みは int8 だったため、元の形式に戻しました。精度は元のファイルと同じです。</translation>
    </message>
    <message>
        <source>feed-forward activations {names}</source>
        <translation>フィードフォワード層の活性化関数 {names}</translation>
    </message>
    <message>
        <source>a matrix that serves as {names}</source>
        <translation>{names} を兼ねる行列</translation>
    </message>
    <message>
        <source>two matrices for {name}</source>
        <translation>{name} の行列が 2 つ</translation>
    </message>
    <message>
        <source>no look-up of word embeddings</source>
        <translation>単語埋め込みの参照がない</translation>
    </message>
    <message>
        <source>no sum of positions and token types</source>
        <translation>位置とトークン種別の和がない</translation>
    </message>
    <message>
        <source>{name}* without bottleneck or attention</source>
        <translation>{name}* にボトルネックまたはアテンションがない</translation>
    </message>
    <message>
        <source>no matrix for {name}</source>
        <translation>{name} の行列がない</translation>
    </message>
    <message>
        <source>the output of {name} joins no stream</source>
        <translation>{name} の出力がどの流れにも合流しない</translation>
    </message>
    <message>
        <source>the output of {name} joins another stream than MobileBERT&apos;s</source>
        <translation>{name} の出力が MobileBERT とは別の流れに合流する</translation>
    </message>
    <message>
        <source>{path} does not say by name which of its outputs is the start of an answer and which its end: they are called {names}.</source>
        <translation>{path} の出力のうち、どれが回答の開始でどれが終了かを名前から判断できません: 名前は {names} です。</translation>
    </message>
    <message>
        <source>{path} is a MobileBERT with true layer normalisation, which is not read from TFLite. Import the checkpoint that it was made from.</source>
        <translation>{path} は本来のレイヤー正規化を使う MobileBERT で、TFLite からは読み込めません。元のチェックポイントをインポートしてください。</translation>
    </message>
    <message>
        <source>{name}attention without heads</source>
        <translation>{name}attention にヘッドがない</translation>
    </message>
    <message>
        <source>{path} is not built as a MobileBERT is: {what}.</source>
        <translation>{path} は MobileBERT の構造ではありません: {what}。</translation>
    </message>
    <message>
        <source>{path} is no MobileBERT with the layers&apos; names kept{guess}: it holds {names}.</source>
        <translation>{path} は層の名前を保った MobileBERT ではありません{guess}: 含まれるのは {names} です。</translation>
    </message>
    <message>
        <source>a matrix that is no matrix</source>
        <translation>行列ではない行列</translation>
    </message>
    <message>
        <source>no softmax behind a query</source>
        <translation>クエリの後に softmax がない</translation>
    </message>
    <message>
        <source>the operation {name}</source>
        <translation>操作 {name}</translation>
    </message>
    <message>
        <source>a pickle without an end</source>
        <translation>終わりのない pickle</translation>
    </message>
    <message>
        <source>a missing mark</source>
        <translation>欠けた目印</translation>
    </message>
    <message>
        <source>the name {module}.{name}</source>
        <translation>名前 {module}.{name}</translation>
    </message>
    <message>
        <source>a call of {path}</source>
        <translation>{path} の呼び出し</translation>
    </message>
    <message>
        <source>a reference that is no storage</source>
        <translation>データ領域ではない参照</translation>
    </message>
    <message>
        <source>setting attributes of an object</source>
        <translation>オブジェクトの属性の設定</translation>
    </message>
    <message>
        <source>{path} holds {reason}, which weights do not need. It was not executed, and it is not imported. Save the model as safetensors (save_pretrained does) and import that.</source>
        <translation>{path} には重みに不要な{reason}が含まれています。実行もインポートもしていません。モデルを safetensors として保存し (save_pretrained で保存できます)、それをインポートしてください。</translation>
    </message>
    <message>
        <source>{path} is damaged or is no PyTorch state dictionary ({reason}).</source>
        <translation>{path} は破損しているか、PyTorch の状態辞書ではありません ({reason})。</translation>
    </message>
    <message>
        <source>there is not one data.pkl in it</source>
        <translation>data.pkl がちょうど 1 つではありません</translation>
    </message>
    <message>
        <source>its data.pkl is too large</source>
        <translation>data.pkl が大きすぎます</translation>
    </message>
    <message>
        <source>it was written on a big-endian machine</source>
        <translation>ビッグエンディアン環境で書かれています</translation>
    </message>
    <message>
        <source>storage {name} is too short</source>
        <translation>データ領域 {name} が短すぎます</translation>
    </message>
    <message>
        <source>its magic number is missing</source>
        <translation>マジックナンバーがありません</translation>
    </message>
    <message>
        <source>storage {name} is cut off</source>
        <translation>データ領域 {name} が途中で切れています</translation>
    </message>
    <message>
        <source>it holds no dictionary of tensors</source>
        <translation>テンソルの辞書がありません</translation>
    </message>
    <message>
        <source>it holds no tensors</source>
        <translation>テンソルがありません</translation>
    </message>
    <message>
        <source>a tensor reaches past its storage</source>
        <translation>テンソルがデータ領域を超えています</translation>
    </message>
    <message>
        <source>The vocabulary {path} has {size} word pieces, but the weights were trained with {wanted}. Name the vocabulary that belongs to them with --vocab.</source>
        <translation>語彙 {path} には {size} 個の単語片がありますが、重みは {wanted} 個で学習されています。対応する語彙を --vocab で指定してください。</translation>
    </message>
    <message>
        <source>{path} is no vocabulary of the BERT family: it lacks {names}.</source>
        <translation>{path} は BERT 系の語彙ではありません: {names} がありません。</translation>
    </message>
    <message>
        <source>{path} lists {count} word pieces twice; it is damaged.</source>
        <translation>{path} では {count} 個の単語片が重複しています。破損しています。</translation>
    </message>
    <message>
        <source>{path} packs no vocabulary. Name one with --vocab.</source>
        <translation>{path} に語彙がありません。--vocab で指定してください。</translation>
    </message>
    <message>
        <source>The vocabulary {path} cannot be read: {reason}.</source>
        <translation>語彙 {path} を読み込めません: {reason}。</translation>
    </message>
    <message>
        <source>{path} is a {kind} vocabulary; the BERT family&apos;s readers need WordPiece.</source>
        <translation>{path} は {kind} の語彙です。BERT 系の読み取りモデルには WordPiece が必要です。</translation>
    </message>
    <message>
        <source>a number runs past the end of the message</source>
        <translation>数がメッセージの末尾を超えています</translation>
    </message>
    <message>
        <source>unknown wire type {kind}</source>
        <translation>不明なワイヤー型 {kind}</translation>
    </message>
    <message>
        <source>a field runs past the end of the message</source>
        <translation>フィールドがメッセージの末尾を超えています</translation>
    </message>
    <message>
        <source>field {number} is not a number</source>
        <translation>フィールド {number} は数ではありません</translation>
    </message>
    <message>
        <source>field {number} is not bytes</source>
        <translation>フィールド {number} はバイト列ではありません</translation>
    </message>
    <message>
        <source>Only readers with LayerNorm and without a bottleneck for queries and keys can be restored.</source>
        <translation>LayerNorm を使い、クエリとキーにボトルネックのないモデルだけを復元できます。</translation>
    </message>
    <message>
        <source>{path} cannot be restored: {reason}</source>
        <translation>{path} を復元できません: {reason}</translation>
    </message>
    <message>
        <source>the header is missing</source>
        <translation>ヘッダーがありません</translation>
    </message>
    <message>
        <source>{path} cannot be read as safetensors: {reason}. Get the file again.</source>
        <translation>{path} を safetensors として読み込めません: {reason}。ファイルを入手し直してください。</translation>
    </message>
    <message>
        <source>the file is cut short</source>
        <translation>ファイルが途中で切れています</translation>
    </message>
    <message>
        <source>{name} is {shape} instead of {wanted}</source>
        <translation>{name} が {wanted} ではなく {shape}</translation>
    </message>
    <message>
        <source>{label}: {names}</source>
        <translation>{label}: {names}</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>不足</translation>
    </message>
    <message>
        <source>not part of this configuration</source>
        <translation>この設定にないもの</translation>
    </message>
    <message>
        <source>of another shape</source>
        <translation>形が異なるもの</translation>
    </message>
    <message>
        <source>holding NaN or infinite values</source>
        <translation>NaN または無限大を含むもの</translation>
    </message>
    <message>
        <source>The weights of {source} do not fit. Tensors {faults}.</source>
        <translation>{source} の重みが合いません。テンソル: {faults}。</translation>
    </message>
    <message>
        <source>{path} is a finished graph; only weights can be tuned. Leave out --tune.</source>
        <translation>{path} は完成したグラフです。調整できるのは重みだけです。--tune を外してください。</translation>
    </message>
    <message>
        <source>Converting a model needs the package &quot;onnx&quot;: pip install &quot;desktop-qa[convert]&quot;.</source>
        <translation>モデルの変換にはパッケージ &quot;onnx&quot; が必要です: pip install &quot;desktop-qa[convert]&quot;。</translation>
    </message>
    <message>
        <source>In int8 this model answers {percent}% of the example questions otherwise than in float32. If it reads badly, import it again with --float.</source>
        <translation>int8 では、このモデルは例題の {percent}% に float32 とは異なる回答をします。読み取りがよくない場合は、--float を付けてインポートし直してください。</translation>
    </message>
    <message>
        <source>There is no vocabulary (vocab.txt or tokenizer.json) beside {path}: name the one that belongs to these weights with --vocab.</source>
        <translation>{path} と同じ場所に語彙 (vocab.txt または tokenizer.json) がありません。この重みに対応する語彙を --vocab で指定してください。</translation>
    </message>
    <message>
        <source>{path} cannot be quantised ({reason}). Import it with --float.</source>
        <translation>{path} を量子化できません ({reason})。--float を付けてインポートしてください。</translation>
    </message>
    <message>
        <source>{source} has no question-answering head: it was installed as a starting point for fine-tuning (desktop-qa-train), not as a reader.</source>
        <translation>{source} には質問応答の部分がありません。読み取り用ではなく、学習の出発点としてインストールされました (desktop-qa-train)。</translation>
    </message>
    <message>
        <source>Models are only downloaded over https, not from {url}.</source>
        <translation>モデルは https でのみダウンロードします。{url} からはダウンロードしません。</translation>
    </message>
    <message>
        <source>{url} did not send the file that its source describes: its size or checksum differs. It was thrown away; try again later.</source>
        <translation>{url} から送られたファイルは提供元の記述と一致しません: サイズまたはチェックサムが異なります。ファイルは破棄しました。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>{url} cannot be downloaded: the server answered {code} {reason}.</source>
        <translation>{url} をダウンロードできません: サーバーの応答は {code} {reason} でした。</translation>
    </message>
    <message>
        <source>The connection to {host} failed ({reason}). What was received is kept: the same command continues it.</source>
        <translation>{host} との接続に失敗しました ({reason})。受信した分は残してあり、もう一度実行すると続きから再開します。</translation>
    </message>
    <message>
        <source>{name} cannot be saved in {folder}: {reason}. Make room and try again.</source>
        <translation>{name} を {folder} に保存できません: {reason}。空き容量を増やしてもう一度お試しください。</translation>
    </message>
    <message>
        <source>Stopped. What was downloaded is kept: the same command continues it.</source>
        <translation>中止しました。ダウンロードした分は残してあり、もう一度実行すると続きから再開します。</translation>
    </message>
    <message>
        <source>{url} answers with a web page instead of a file; its publisher may have moved it.</source>
        <translation>{url} からファイルではなくウェブページが返されました。公開元が移動した可能性があります。</translation>
    </message>
    <message>
        <source>There is not enough room in {folder} for {size} MB. Make room and try again.</source>
        <translation>{folder} に {size} MB の空き容量がありません。空き容量を増やしてもう一度お試しください。</translation>
    </message>
    <message>
        <source>it ended early</source>
        <translation>途中で終わりました</translation>
    </message>
    <message>
        <source>There is already a model called {name}. Choose another name (--name), or replace it (--replace).</source>
        <translation>{name} という名前のモデルはすでにあります。別の名前を選ぶか (--name)、置き換えてください (--replace)。</translation>
    </message>
    <message>
        <source>{source} holds no {files} with a config.json.</source>
        <translation>{source} には config.json を伴う {files} がありません。</translation>
    </message>
    <message>
        <source>{source} holds no {file}. Name a vocabulary with --vocab.</source>
        <translation>{source} に {file} がありません。--vocab で語彙を指定してください。</translation>
    </message>
    <message>
        <source>Downloading this model needs the package &quot;huggingface_hub&quot;: pip install &quot;desktop-qa[fetch]&quot;.</source>
        <translation>このモデルのダウンロードにはパッケージ &quot;huggingface_hub&quot; が必要です: pip install &quot;desktop-qa[fetch]&quot;。</translation>
    </message>
    <message>
        <source>Downloads are switched off by HF_HUB_OFFLINE. Unset it and try again.</source>
        <translation>HF_HUB_OFFLINE によりダウンロードが無効になっています。解除してもう一度お試しください。</translation>
    </message>
    <message>
        <source>{source} is not there (any more), or is not public.</source>
        <translation>{source} は存在しない (またはなくなった) か、公開されていません。</translation>
    </message>
    <message>
        <source>{source} cannot be asked for its files: {reason}.</source>
        <translation>{source} のファイルを照会できません: {reason}。</translation>
    </message>
    <message>
        <source>The hub cannot be reached ({reason}). Check the network and try again.</source>
        <translation>ハブに接続できません ({reason})。ネットワークを確認してもう一度お試しください。</translation>
    </message>
    <message>
        <source>{name} cannot be a model&apos;s name: use letters, digits, dots, dashes and underscores (--name).</source>
        <translation>{name} はモデルの名前にできません。英字、数字、ピリオド、ハイフン、下線を使ってください (--name)。</translation>
    </message>
    <message>
        <source>{name} was not installed: {reason}. Nothing was changed; make room or check the folder&apos;s permissions, then try again.</source>
        <translation>{name} はインストールされませんでした: {reason}。何も変更されていません。空き容量を増やすかフォルダーのアクセス権を確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>{name} was not installed: there is not enough memory to convert it.</source>
        <translation>{name} はインストールされませんでした: 変換に必要なメモリーが足りません。</translation>
    </message>
    <message>
        <source>The model in {source} is damaged: {faults} Get it again.</source>
        <translation>{source} のモデルは破損しています: {faults} 入手し直してください。</translation>
    </message>
    <message>
        <source>The manifest is not a JSON object.</source>
        <translation>マニフェストが JSON オブジェクトではありません。</translation>
    </message>
    <message>
        <source>The manifest is of schema {schema}, which needs a newer version of Desktop QA.</source>
        <translation>マニフェストのスキーマは {schema} で、より新しいバージョンの Desktop QA が必要です。</translation>
    </message>
    <message>
        <source>schema is {schema}, not {wanted}</source>
        <translation>スキーマが {wanted} ではなく {schema} です</translation>
    </message>
    <message>
        <source>{name} is of the wrong type</source>
        <translation>{name} の型が違います</translation>
    </message>
    <message>
        <source>calibration cannot be used ({reason})</source>
        <translation>較正を使用できません ({reason})</translation>
    </message>
    <message>
        <source>The manifest cannot be used: {faults}.</source>
        <translation>マニフェストを使用できません: {faults}。</translation>
    </message>
    <message>
        <source>name {name} is not made of letters, digits, dots, dashes and underscores</source>
        <translation>名前 {name} に英字、数字、ピリオド、ハイフン、下線以外の文字があります</translation>
    </message>
    <message>
        <source>kind is {kind}, not one of {names}</source>
        <translation>kind が {kind} で、{names} のいずれでもありません</translation>
    </message>
    <message>
        <source>max_length is {value}, not between {least} and {most}</source>
        <translation>max_length が {value} で、{least} から {most} の範囲にありません</translation>
    </message>
    <message>
        <source>languages holds something that is no text</source>
        <translation>languages にテキスト以外のものがあります</translation>
    </message>
    <message>
        <source>file name {name} is not a plain name</source>
        <translation>ファイル名 {name} は単純な名前ではありません</translation>
    </message>
    <message>
        <source>{name} has no SHA-256</source>
        <translation>{name} に SHA-256 がありません</translation>
    </message>
    <message>
        <source>files does not list {name}</source>
        <translation>files に {name} がありません</translation>
    </message>
    <message>
        <source>{folder} is not a model directory: it has no {file}.</source>
        <translation>{folder} はモデルのフォルダーではありません: {file} がありません。</translation>
    </message>
    <message>
        <source>{path} is damaged: it is not JSON ({reason}).</source>
        <translation>{path} は破損しています: JSON ではありません ({reason})。</translation>
    </message>
    <message>
        <source>{path}: {reason}</source>
        <translation>{path}: {reason}</translation>
    </message>
    <message>
        <source>{path} cannot be used: {reason} Install the model again.</source>
        <translation>{path} を使用できません: {reason} モデルをインストールし直してください。</translation>
    </message>
    <message>
        <source>{path} is not a model that answers questions: it lacks {names}. Import it with: desktop-qa models import PATH</source>
        <translation>{path} は質問に回答するモデルではありません: {names} がありません。次のコマンドでインポートしてください: desktop-qa models import PATH</translation>
    </message>
    <message>
        <source>{path} takes {names} in another type than int64. Import the model again.</source>
        <translation>{path} の {names} は int64 以外の型です。モデルをインポートし直してください。</translation>
    </message>
    <message>
        <source>The model {name} failed: {reason}</source>
        <translation>モデル {name} が失敗しました: {reason}</translation>
    </message>
    <message>
        <source>Stopped. Nothing was installed.</source>
        <translation>中止しました。何もインストールされていません。</translation>
    </message>
    <message>
        <source>MobileBERT fine-tuned on SQuAD 1.1</source>
        <translation>SQuAD 1.1 でファインチューニングした MobileBERT</translation>
    </message>
    <message>
        <source>MobileBERT fine-tuned on SQuAD 2.0</source>
        <translation>SQuAD 2.0 でファインチューニングした MobileBERT</translation>
    </message>
    <message>
        <source>Google&apos;s MobileBERT as pre-trained</source>
        <translation>Google の事前学習済み MobileBERT</translation>
    </message>
    <message>
        <source>Google&apos;s MobileBERT as google-research released it</source>
        <translation>google-research が公開した Google の MobileBERT</translation>
    </message>
    <message>
        <source>Multilingual, cased MobileBERT of the TensorFlow model garden</source>
        <translation>TensorFlow Model Garden の多言語 MobileBERT (大文字と小文字を区別)</translation>
    </message>
    <message>
        <source>No published model is known as {name}. Known: {known}.</source>
        <translation>{name} という公開モデルはありません。あるのは {known} です。</translation>
    </message>
    <message>
        <source>it is a starting point for training.</source>
        <translation>学習の出発点用です。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>There is no model called {name}. Installed: {known}. See: desktop-qa models list</source>
        <translation>{name} というモデルはありません。インストール済み: {known}。確認: desktop-qa models list</translation>
    </message>
    <message>
        <source>{name}: {fault}</source>
        <translation>{name}: {fault}</translation>
    </message>
    <message>
        <source>Install one with: desktop-qa models fetch NAME, or desktop-qa models import PATH</source>
        <translation>次のコマンドでインストールしてください: desktop-qa models fetch NAME または desktop-qa models import PATH</translation>
    </message>
    <message>
        <source>No usable model is installed.</source>
        <translation>使用できるモデルがインストールされていません。</translation>
    </message>
    <message>
        <source>{name} cannot answer questions: {fault}</source>
        <translation>{name} は質問に回答できません: {fault}</translation>
    </message>
    <message>
        <source>{name} is part of the program and cannot be removed.</source>
        <translation>{name} はプログラムの一部なので削除できません。</translation>
    </message>
    <message>
        <source>{folder} cannot be removed: {reason}.</source>
        <translation>{folder} を削除できません: {reason}。</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>プログラムをインストールし直してください。</translation>
    </message>
    <message>
        <source>Remove it and install it again.</source>
        <translation>削除してからインストールし直してください。</translation>
    </message>
    <message>
        <source>The model {name} is damaged: {faults} {cure}</source>
        <translation>モデル {name} は破損しています: {faults} {cure}</translation>
    </message>
    <message>
        <source>{name} is not the file that was installed (its SHA-256 differs).</source>
        <translation>{name} はインストールされたファイルと異なります (SHA-256 が一致しません)。</translation>
    </message>
    <message>
        <source>{name} is missing.</source>
        <translation>{name} がありません。</translation>
    </message>
    <message>
        <source>{name} cannot be read ({reason}).</source>
        <translation>{name} を読み込めません ({reason})。</translation>
    </message>
    <message>
        <source>The question is empty. Ask something in words.</source>
        <translation>質問が空です。言葉で質問してください。</translation>
    </message>
    <message>
        <source>There is no text to read here, so nothing can be answered.</source>
        <translation>ここには読み取るテキストがないため、回答できません。</translation>
    </message>
    <message>
        <source>The question is long: only its beginning was read.</source>
        <translation>質問が長いため、最初の部分だけを読み取りました。</translation>
    </message>
    <message>
        <source>calibration of unknown kind {kind}</source>
        <translation>不明な種類の較正 {kind}</translation>
    </message>
    <message>
        <source>calibration holds a number that is not finite</source>
        <translation>較正に有限でない数があります</translation>
    </message>
    <message>
        <source>The tokenizer of the model is damaged: {reason}. Install the model again.</source>
        <translation>モデルのトークナイザーが破損しています: {reason}。モデルをインストールし直してください。</translation>
    </message>
    <message>
        <source>The tokenizer of the model lacks the token {name}. Install the model again.</source>
        <translation>モデルのトークナイザーにトークン {name} がありません。モデルをインストールし直してください。</translation>
    </message>
    <message>
        <source>Your notes could not be read. They were kept as {name} and a new file was begun.</source>
        <translation>メモを読み込めませんでした。{name} として保存し、新しいファイルを作りました。</translation>
    </message>
    <message>
        <source>Notes cannot be written to {path} ({reason}); what you mark now is forgotten when the program ends.</source>
        <translation>{path} にメモを書き込めません（{reason}）。今つけた印はプログラムを終了すると失われます。</translation>
    </message>
    <message>
        <source>The note could not be saved ({reason}). Free some disk space or check the rights of {path}.</source>
        <translation>メモを保存できませんでした（{reason}）。ディスクの空きを増やすか、{path} のアクセス権を確認してください。</translation>
    </message>
    <message>
        <source>The settings could not be saved ({reason}). Free some disk space or check the rights of {path}.</source>
        <translation>設定を保存できませんでした ({reason})。ディスクの空き容量を増やすか、{path} のアクセス権を確認してください。</translation>
    </message>
    <message>
        <source>p. {page}</source>
        <translation>p. {page}</translation>
    </message>
    <message>
        <source>{name} cannot answer questions: {fault} Choose another model: desktop-qa models list</source>
        <translation>{name} は質問に答えられません: {fault} 別のモデルを選んでください: desktop-qa models list</translation>
    </message>
    <message>
        <source>No sentence encoder is installed, so passages are found by their words alone.</source>
        <translation>文エンコーダーがインストールされていないため、箇所は語句だけで検索されます。</translation>
    </message>
    <message>
        <source>{path} is a sentence encoder that does not take the mean over its tokens; only such can be imported.</source>
        <translation>{path} はトークンの平均を取らない文エンコーダーです。平均を取るものだけを取り込めます。</translation>
    </message>
    <message>
        <source>In int8 this encoder&apos;s vectors are rather unlike those in float32. Consider --float.</source>
        <translation>int8 では、このエンコーダーのベクトルは float32 のものとかなり異なります。--float を検討してください。</translation>
    </message>
    <message>
        <source>{path} is not a sentence encoder. Import it with: desktop-qa models import PATH</source>
        <translation>{path} は文エンコーダーではありません。次のコマンドで取り込んでください: desktop-qa models import PATH</translation>
    </message>
    <message>
        <source>Only a plain BERT can be made a sentence encoder.</source>
        <translation>文エンコーダーにできるのは通常の BERT だけです。</translation>
    </message>
    <message>
        <source>The model&apos;s {name} depends on padding.</source>
        <translation>モデルの {name} がパディングに左右されます。</translation>
    </message>
    <message>
        <source>The model&apos;s {name} is not of length 1.</source>
        <translation>モデルの {name} の長さが 1 ではありません。</translation>
    </message>
    <message>
        <source>it finds passages by their meaning.</source>
        <translation>意味によって箇所を見つけるモデルです。</translation>
    </message>
    <message>
        <source>{name}: page {number} has no area to draw.</source>
        <translation>{name}: {number} ページには描画する領域がありません。</translation>
    </message>
    <message>
        <source>looking at its text</source>
        <translation>テキストの確認</translation>
    </message>
    <message>
        <source>reading its table of contents</source>
        <translation>目次の読み取り</translation>
    </message>
    <message>
        <source>{name}: page {number} cannot be drawn.</source>
        <translation>{name}: {number} ページを描画できません。</translation>
    </message>
    <message>
        <source>The program cannot go on: {reason}.</source>
        <translation>プログラムを続行できません: {reason}。</translation>
    </message>
    <message>
        <source>{name} has ended the reading process {count} times and is left alone now. Reload it to try once more.</source>
        <translation>{name} は読み取りプロセスを {count} 回終了させたため、これ以上読み取りません。もう一度試すには再読み込みしてください。</translation>
    </message>
    <message>
        <source>{name}: {doing} was given up after {seconds} seconds of computing. It is too large or too intricate; other documents are not affected.</source>
        <translation>{name}: {doing}は {seconds} 秒計算した後に中止されました。大きすぎるか複雑すぎます。ほかの文書に影響はありません。</translation>
    </message>
    <message>
        <source>{name}: {doing} did not go on for {seconds} seconds and was given up. Perhaps the drive of the file does not answer; other documents are not affected.</source>
        <translation>{name}: {doing}が {seconds} 秒間進まなかったため中止されました。ファイルのあるドライブが応答していない可能性があります。ほかの文書に影響はありません。</translation>
    </message>
    <message>
        <source>There is nothing to look for. Write some words, or a sentence.</source>
        <translation>検索する内容がありません。語句か文を入力してください。</translation>
    </message>
    <message>
        <source>reading the notes of page {number}</source>
        <translation>{number} ページのメモの読み込み</translation>
    </message>
    <message>
        <source>{place}, below the threshold</source>
        <translation>{place}、しきい値未満</translation>
    </message>
    <message>
        <source>a property of the document</source>
        <translation>文書のプロパティ</translation>
    </message>
    <message>
        <source>The language {language} cannot be recognised here: there is no file {file}. These can: {known}.</source>
        <translation>言語 {language} はここでは認識できません。ファイル {file} がありません。認識できる言語: {known}。</translation>
    </message>
    <message>
        <source>making the searchable copy</source>
        <translation>検索できるコピーの作成</translation>
    </message>
    <message>
        <source>recognising the text of page {number}</source>
        <translation>{number} ページのテキスト認識</translation>
    </message>
    <message>
        <source>The data for recognising {language} cannot be used.</source>
        <translation>{language} を認識するためのデータを使用できません。</translation>
    </message>
    <message>
        <source>The page was not recognised.</source>
        <translation>ページを認識できませんでした。</translation>
    </message>
    <message>
        <source>There is no data for recognising text. Install the program again.</source>
        <translation>テキスト認識用のデータがありません。プログラムを再インストールしてください。</translation>
    </message>
    <message>
        <source>finding out its language</source>
        <translation>言語の判定</translation>
    </message>
    <message>
        <source>The library is not being read: {reason}</source>
        <translation>ライブラリを読み取れません: {reason}</translation>
    </message>
    <message>
        <source>it does not answer</source>
        <translation>応答がありません</translation>
    </message>
    <message>
        <source>it sends in circles</source>
        <translation>転送が循環しています</translation>
    </message>
</context>
<context>
    <name>DebugPage</name>
    <message>
        <source>Debug information</source>
        <translation>デバッグ情報</translation>
    </message>
</context>
<context>
    <name>DocumentModel</name>
    <message>
        <source>Document</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>読み取り</translation>
    </message>
    <message>
        <source>The same as another document</source>
        <translation>別の文書と同じです</translation>
    </message>
    <message>
        <source>Waits to be read</source>
        <translation>読み取り待ち</translation>
    </message>
</context>
<context>
    <name>DocumentTab</name>
    <message>
        <source>&amp;Try again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Open another file…</source>
        <translation>別のファイルを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Close the tab</source>
        <translation>タブを閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Opening “{name}” …</source>
        <translation>「{name}」を開いています…</translation>
    </message>
    <message>
        <source>Loading {address} …</source>
        <translation>{address} を読み込んでいます…</translation>
    </message>
    <message>
        <source>“{name}” could not be opened</source>
        <translation>「{name}」を開けませんでした</translation>
    </message>
    <message>
        <source>The document has no text to read.</source>
        <translation>この文書には読み取れるテキストがありません。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>The file has changed on the disk and was loaded again.</source>
        <translation>ファイルがディスク上で変更されたため、再読み込みしました。</translation>
    </message>
    <message>
        <source>Reading the document: page {done} of {total}</source>
        <translation>文書を読み取っています: {done} / {total} ページ</translation>
    </message>
</context>
<context>
    <name>DocumentTabBar</name>
    <message>
        <source>Open documents</source>
        <translation>開いている文書</translation>
    </message>
</context>
<context>
    <name>DocumentTable</name>
    <message>
        <source>Documents of the library</source>
        <translation>ライブラリの文書</translation>
    </message>
</context>
<context>
    <name>DocumentView</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy link address</source>
        <translation>リンクのアドレスをコピー</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>すべて選択</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>Export answers</source>
        <translation>回答のエクスポート</translation>
    </message>
    <message>
        <source>{name} - answers</source>
        <translation>{name} - 回答</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Save highlights in a copy</source>
        <translation>ハイライト付きのコピーを保存</translation>
    </message>
    <message>
        <source>{name} - highlights</source>
        <translation>{name} - ハイライト</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>{name} - copy</source>
        <translation>{name} - コピー</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>コピーを保存</translation>
    </message>
    <message>
        <source>{question}
Answer {rank}: {answer} ({confidence} %)</source>
        <translation>{question}
回答 {rank}: {answer} ({confidence}%)</translation>
    </message>
    <message>
        <source>The file could not be written ({why}). Choose another folder or make room.</source>
        <translation>ファイルを書き込めませんでした ({why})。別のフォルダーを選ぶか、空き容量を増やしてください。</translation>
    </message>
    <message>
        <source>Save a searchable copy</source>
        <translation>検索できるコピーを保存</translation>
    </message>
    <message>
        <source>{name} - searchable</source>
        <translation>{name} - 検索可能</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in document</source>
        <translation>文書内を検索</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>{current} of {count}</source>
        <translation>{current} / {count} 件</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>前の検索結果</translation>
    </message>
    <message>
        <source>Shift+F3</source>
        <translation>Shift+F3</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>次の検索結果</translation>
    </message>
    <message>
        <source>F3</source>
        <translation>F3</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>検索バーを閉じる</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Aa</source>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>検索しています…</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Hits: {count}</source>
        <translation>{count} 件</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>大文字と小文字を区別</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>単語単位</translation>
    </message>
    <message>
        <source>List all hits</source>
        <translation>すべての結果を一覧</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>{number} %</source>
        <translation>{number}%</translation>
    </message>
    <message>
        <source>/ {count}</source>
        <comment>number of pages</comment>
        <translation>/ {count}</translation>
    </message>
    <message>
        <source>Zoom: {zoom}</source>
        <translation>表示倍率: {zoom}</translation>
    </message>
</context>
<context>
    <name>HitList</name>
    <message>
        <source>Hits</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>p. {page}: {words}</source>
        <translation>p. {page}：{words}</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Documents to show</source>
        <translation>表示する文書</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>読み取れない</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>削除(&amp;R)…</translation>
    </message>
    <message>
        <source>Remove this folder from the library, with all that was read from it</source>
        <translation>このフォルダーと、そこから読み取ったすべてをライブラリから削除します</translation>
    </message>
    <message>
        <source>Ask many documents at once</source>
        <translation>多くの文書に一度に質問</translation>
    </message>
    <message>
        <source>Add folders of documents. They are read once, on this computer, and kept up to date; then one question is answered from all of them. The documents stay where they are and are not changed.</source>
        <translation>文書のフォルダーを追加してください。このコンピューター上で一度読み取られ、最新の状態に保たれます。その後は、一つの質問にすべての文書から答えます。文書は元の場所のまま、変更されません。</translation>
    </message>
    <message>
        <source>Add a &amp;folder…</source>
        <translation>フォルダーを追加(&amp;F)…</translation>
    </message>
    <message>
        <source>Add f&amp;iles…</source>
        <translation>ファイルを追加(&amp;I)…</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Add a folder to the library</source>
        <translation>ライブラリにフォルダーを追加</translation>
    </message>
    <message>
        <source>Add files to the library</source>
        <translation>ライブラリにファイルを追加</translation>
    </message>
    <message>
        <source>{documents} documents · {pages} pages · {size} MB</source>
        <translation>文書 {documents} · ページ {pages} · {size} MB</translation>
    </message>
    <message>
        <source>{count} not readable</source>
        <translation>読み取れない文書 {count}</translation>
    </message>
    <message>
        <source>All folders</source>
        <translation>すべてのフォルダー</translation>
    </message>
    <message>
        <source>“{folder}” and all that was read from it ({count} documents) is no longer in the library.</source>
        <translation>「{folder}」と、そこから読み取ったすべて (文書 {count}) をライブラリから削除しました。</translation>
    </message>
    <message>
        <source>Add it again</source>
        <translation>もう一度追加</translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message>
        <source>Ask the library</source>
        <translation>ライブラリに質問</translation>
    </message>
    <message>
        <source>A question, or words to look for</source>
        <translation>質問、または探す言葉</translation>
    </message>
    <message>
        <source>&amp;Read more</source>
        <translation>さらに読む(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Find passages</source>
        <translation>箇所を検索(&amp;F)</translation>
    </message>
    <message>
        <source>Show the passages that are about these words</source>
        <translation>これらの言葉に関する箇所を表示</translation>
    </message>
    <message>
        <source>Folder to look in</source>
        <translation>検索するフォルダー</translation>
    </message>
    <message>
        <source>Kind of documents to look in</source>
        <translation>検索する文書の種類</translation>
    </message>
    <message>
        <source>All folders</source>
        <translation>すべてのフォルダー</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>すべての種類</translation>
    </message>
    <message>
        <source>Ask the {count} selected documents</source>
        <translation>選択した {count} 文書に質問</translation>
    </message>
    <message>
        <source>Type a question first.</source>
        <translation>まず質問を入力してください。</translation>
    </message>
    <message>
        <source>Passages: {count}</source>
        <translation>箇所: {count}</translation>
    </message>
    <message>
        <source>Nothing about this was found here.</source>
        <translation>これに関するものはここに見つかりませんでした。</translation>
    </message>
    <message>
        <source>Open at this place</source>
        <translation>この箇所を開く</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>出典付きでコピー</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>A link out of the document</source>
        <translation>文書の外へのリンク</translation>
    </message>
    <message>
        <source>The link leads to:</source>
        <translation>リンク先:</translation>
    </message>
    <message>
        <source>Open in the &amp;browser</source>
        <translation>ブラウザーで開く(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Read it here</source>
        <translation>ここで読む(&amp;R)</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Drop to open</source>
        <translation>ドロップして開く</translation>
    </message>
    <message>
        <source>Op&amp;en recent</source>
        <translation>最近使った文書(&amp;E)</translation>
    </message>
    <message>
        <source>New tab</source>
        <translation>新しいタブ</translation>
    </message>
    <message>
        <source>{document} – Desktop QA</source>
        <translation>{document} – Desktop QA</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>Partly downloaded</source>
        <translation>一部ダウンロード済み</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>未インストール</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Comes with the program</source>
        <translation>プログラムに付属</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>インストール済み</translation>
    </message>
    <message>
        <source>Answers questions</source>
        <translation>質問に回答できます</translation>
    </message>
    <message>
        <source>Starting point for training; answers no questions</source>
        <translation>学習の出発点用。質問には回答できません</translation>
    </message>
    <message>
        <source>{number} ms</source>
        <translation>{number} ミリ秒</translation>
    </message>
    <message>
        <source>{number} ms for a window of {tokens} word pieces, threads: {threads}</source>
        <translation>{tokens} ワードピースの 1 ウィンドウあたり {number} ミリ秒、スレッド数: {threads}</translation>
    </message>
    <message>
        <source>Reading the weights …</source>
        <translation>重みを読み込んでいます…</translation>
    </message>
    <message>
        <source>Reading the vocabulary …</source>
        <translation>語彙を読み込んでいます…</translation>
    </message>
    <message>
        <source>Converting and making it small …</source>
        <translation>変換し、サイズを小さくしています…</translation>
    </message>
    <message>
        <source>Checking that it answers …</source>
        <translation>回答できるか確認しています…</translation>
    </message>
    <message>
        <source>Installing …</source>
        <translation>インストールしています…</translation>
    </message>
    <message>
        <source>Downloading {name}: {done}</source>
        <translation>{name} をダウンロードしています: {done}</translation>
    </message>
    <message>
        <source>Downloading {name}: {done} of {total}</source>
        <translation>{name} をダウンロードしています: {done} / {total}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>From</source>
        <translation>入手元</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>Size on disk</source>
        <translation>ディスク上のサイズ</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>未計測</translation>
    </message>
    <message>
        <source>Speed here</source>
        <translation>この環境での速度</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>計測結果</translation>
    </message>
    <message>
        <source>many</source>
        <translation>多言語</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英語</translation>
    </message>
    <message>
        <source>{set}, by its authors</source>
        <translation>{set}（作者による計測）</translation>
    </message>
    <message>
        <source>best F1</source>
        <translation>最良 F1</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>完全一致</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>正解率</translation>
    </message>
    <message>
        <source>first right</source>
        <translation>1 位が正解</translation>
    </message>
    <message>
        <source>in the first 3</source>
        <translation>上位 3 件に正解</translation>
    </message>
    <message>
        <source>in the first 5</source>
        <translation>上位 5 件に正解</translation>
    </message>
    <message>
        <source>right place in the first 3</source>
        <translation>上位3件に正しい箇所</translation>
    </message>
    <message>
        <source>int8 like float (cosine)</source>
        <translation>int8 と float の一致（コサイン）</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>質問数</translation>
    </message>
    <message>
        <source>seconds a window when installed</source>
        <translation>インストール時の 1 ウィンドウの秒数</translation>
    </message>
    <message>
        <source>answers as before its conversion</source>
        <translation>変換前と同じ回答</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}%</translation>
    </message>
    <message>
        <source>Finds passages by their meaning</source>
        <translation>意味によって箇所を見つけます</translation>
    </message>
    <message>
        <source>Asking it a few questions …</source>
        <translation>いくつか質問しています…</translation>
    </message>
    <message>
        <source>the program’s own questions</source>
        <translation>プログラム独自の質問</translation>
    </message>
    <message>
        <source>calibration error</source>
        <translation>較正誤差</translation>
    </message>
</context>
<context>
    <name>ModelsDialog</name>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>What is known of the chosen model</source>
        <translation>選択したモデルの情報</translation>
    </message>
    <message>
        <source>Nothing is downloaded unless you ask for it here. Your documents and questions never leave.</source>
        <translation>ここで指示しない限り、何もダウンロードしません。文書や質問が外部に送られることはありません。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>計測結果</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Speed here</source>
        <translation>この環境での速度</translation>
    </message>
    <message>
        <source>The time of one window of text on this computer</source>
        <translation>このコンピューターで 1 ウィンドウ分のテキストにかかる時間</translation>
    </message>
    <message>
        <source>&amp;Use this model</source>
        <translation>このモデルを使う(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Download…</source>
        <translation>ダウンロード(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Verify its files</source>
        <translation>ファイルを検証(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>削除(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Add a model…</source>
        <translation>モデルを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Checkpoints of TensorFlow, PyTorch and ONNX are converted on this computer</source>
        <translation>TensorFlow、PyTorch、ONNX のチェックポイントは、このコンピューター上で変換されます</translation>
    </message>
    <message>
        <source>From a &amp;file…</source>
        <translation>ファイルから(&amp;F)…</translation>
    </message>
    <message>
        <source>From a f&amp;older…</source>
        <translation>フォルダーから(&amp;O)…</translation>
    </message>
    <message>
        <source>Continue the &amp;download…</source>
        <translation>ダウンロードを再開(&amp;D)…</translation>
    </message>
    <message>
        <source>its files are whole</source>
        <translation>ファイルに問題なし</translation>
    </message>
    <message>
        <source>its files are damaged</source>
        <translation>ファイルが破損</translation>
    </message>
    <message>
        <source>verified when it was loaded</source>
        <translation>読み込み時に検証済み</translation>
    </message>
    <message>
        <source>Verifying …</source>
        <translation>検証しています…</translation>
    </message>
    <message>
        <source>All files are as they were installed.</source>
        <translation>すべてのファイルはインストール時のままです。</translation>
    </message>
    <message>
        <source>Remove the model “{name}”?</source>
        <translation>モデル「{name}」を削除しますか？</translation>
    </message>
    <message>
        <source>Its files are deleted: {size}.</source>
        <translation>ファイル ({size}) が削除されます。</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>measuring …</source>
        <translation>計測しています…</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>モデルの追加</translation>
    </message>
    <message>
        <source>Importing “{name}” … This may take a minute.</source>
        <translation>「{name}」をインポートしています… 1 分ほどかかることがあります。</translation>
    </message>
    <message>
        <source>Downloading a model needs packages that are not installed here: {packages}. Install them with: pip install &quot;desktop-qa[fetch]&quot;</source>
        <translation>モデルのダウンロードに必要なパッケージがインストールされていません: {packages}。次のコマンドでインストールしてください: pip install &quot;desktop-qa[fetch]&quot;</translation>
    </message>
    <message>
        <source>about {size}</source>
        <translation>約 {size}</translation>
    </message>
    <message>
        <source>size not known</source>
        <translation>サイズ不明</translation>
    </message>
    <message>
        <source>Download “{name}” from the network?</source>
        <translation>「{name}」をネットワークからダウンロードしますか？</translation>
    </message>
    <message>
        <source>From {source} ({size}, licence {licence}). The files are asked for without any account; nothing about you or your documents is sent. Then the model is converted on this computer, which takes a few minutes.</source>
        <translation>入手元: {source} ({size}、ライセンス {licence})。ファイルの取得にアカウントは不要で、利用者や文書に関する情報は送信されません。ダウンロード後、モデルはこのコンピューター上で変換されます。これには数分かかります。</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>ダウンロード(&amp;D)</translation>
    </message>
    <message>
        <source>Asking {source} …</source>
        <translation>{source} に問い合わせています…</translation>
    </message>
    <message>
        <source>“{name}” was added.</source>
        <translation>「{name}」を追加しました。</translation>
    </message>
    <message>
        <source>Stopped; nothing was installed. What was downloaded is kept and can be continued.</source>
        <translation>中止しました。何もインストールされていません。ダウンロード済みの分は残っており、続きから再開できます。</translation>
    </message>
    <message>
        <source>&amp;Measure it</source>
        <translation>計測(&amp;M)</translation>
    </message>
    <message>
        <source>Its speed, and how well it answers our own questions; its confidence is fitted to them</source>
        <translation>速度と、独自の質問への答えの良さ。確信度もそれに合わせて調整されます</translation>
    </message>
</context>
<context>
    <name>Notebook</name>
    <message>
        <source>Notebook</source>
        <translation>ノート</translation>
    </message>
    <message>
        <source>Search questions and answers</source>
        <translation>質問と回答を検索</translation>
    </message>
    <message>
        <source>Only &amp;this document</source>
        <translation>この文書だけ(&amp;T)</translation>
    </message>
    <message>
        <source>Only st&amp;arred</source>
        <translation>星付きだけ(&amp;A)</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Answers as they were given</source>
        <translation>与えられたままの回答</translation>
    </message>
    <message>
        <source>&amp;Show in the document</source>
        <translation>文書で表示(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;tar</source>
        <translation>星(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>書き出す(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Export the notebook</source>
        <translation>ノートを書き出す</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>{path} として保存しました</translation>
    </message>
    <message>
        <source>Nothing found. What you ask of documents is kept here.</source>
        <translation>何も見つかりません。文書への質問はここに残ります。</translation>
    </message>
    <message>
        <source>No answer above the threshold.</source>
        <translation>しきい値を超える回答はありません。</translation>
    </message>
    <message>
        <source>page {page}, {percent} %</source>
        <translation>{page} ページ、{percent} %</translation>
    </message>
    <message>
        <source>Answered by {model}</source>
        <translation>回答したモデル：{model}</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Yellow</source>
        <translation>黄</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>緑</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>青</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>ピンク</translation>
    </message>
</context>
<context>
    <name>NotesPane</name>
    <message>
        <source>Search notes</source>
        <translation>メモを検索</translation>
    </message>
    <message>
        <source>Highlights and notes</source>
        <translation>ハイライトとメモ</translation>
    </message>
    <message>
        <source>Nothing is marked yet. Select text in the document and press H, or one of the colours beside it.</source>
        <translation>まだ何も印を付けていません。文書の文字を選択して H キーか、横に出る色を押してください。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Remove this highlight</source>
        <translation>このハイライトを削除</translation>
    </message>
    <message>
        <source>Export notes…</source>
        <translation>メモを書き出す…</translation>
    </message>
    <message>
        <source>p. {page}: {words}</source>
        <translation>p. {page}：{words}</translation>
    </message>
    <message>
        <source>Edit the note</source>
        <translation>メモを編集</translation>
    </message>
    <message>
        <source>Save a copy with the notes in it…</source>
        <translation>メモ入りのコピーを保存…</translation>
    </message>
    <message>
        <source>in the file, by {author}</source>
        <translation>ファイル内、{author}</translation>
    </message>
    <message>
        <source>in the file</source>
        <translation>ファイル内</translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message>
        <source>This answer is a guess. A larger reader, MobileBERT, finds more (by its authors F1 {f1} on {set}), but reads slower. It is downloaded once, {size} MB; the network is used for nothing else.</source>
        <translation>この答えは推測です。より大きな MobileBERT はもっと見つけます（作者によれば {set} で F1 {f1}）が、読む速さは落ちます。ダウンロードは一度だけ、{size} MB で、ネットワークはそれ以外には使いません。</translation>
    </message>
    <message>
        <source>Download it</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>No, thanks</source>
        <translation>いいえ</translation>
    </message>
</context>
<context>
    <name>Opener</name>
    <message>
        <source>The password was wrong three times. Open the document again when you know it.</source>
        <translation>パスワードが 3 回間違っていました。わかったら文書をもう一度開いてください。</translation>
    </message>
    <message>
        <source>The document is encrypted and was not opened without its password.</source>
        <translation>文書は暗号化されています。パスワードが入力されなかったため開きませんでした。</translation>
    </message>
    <message>
        <source>The page was not kept, and nothing is loaded unasked. “Try again” loads it.</source>
        <translation>このページは保存されていません。求められない限り何も読み込みません。「再試行」で読み込みます。</translation>
    </message>
</context>
<context>
    <name>PageField</name>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Go to page (Ctrl+G)</source>
        <translation>ページを指定して移動 (Ctrl+G)</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>This page cannot be shown.</source>
        <translation>このページは表示できません。</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文書</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Command palette</source>
        <translation>コマンドパレット</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>何をしますか？</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>No command of this name</source>
        <translation>該当するコマンドはありません</translation>
    </message>
</context>
<context>
    <name>PassagesPane</name>
    <message>
        <source>What is it about?</source>
        <translation>何についての箇所ですか?</translation>
    </message>
    <message>
        <source>Find by meaning</source>
        <translation>意味で検索</translation>
    </message>
    <message>
        <source>Previous passage</source>
        <translation>前の箇所</translation>
    </message>
    <message>
        <source>Next passage</source>
        <translation>次の箇所</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>箇所</translation>
    </message>
    <message>
        <source>p. {page}, {percent} %</source>
        <translation>{page} ページ、{percent} %</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Password needed</source>
        <translation>パスワードが必要です</translation>
    </message>
    <message>
        <source>“{name}” is encrypted. Its &amp;password:</source>
        <translation>「{name}」は暗号化されています。パスワード(&amp;P):</translation>
    </message>
    <message>
        <source>&amp;Show it</source>
        <translation>パスワードを表示(&amp;S)</translation>
    </message>
    <message>
        <source>That is not the password. Tries left: {count}</source>
        <translation>パスワードが違います。残り {count} 回</translation>
    </message>
</context>
<context>
    <name>Pointer</name>
    <message>
        <source>Answer {rank}: confidence {confidence} %, score {score}</source>
        <translation>回答 {rank}: 確信度 {confidence}%、スコア {score}</translation>
    </message>
    <message>
        <source>Go to page {page}</source>
        <translation>{page} ページへ移動</translation>
    </message>
    <message>
        <source>{author}: {text}</source>
        <translation>{author}：{text}</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>The printer does not answer. Choose another one, or print into a PDF file.</source>
        <translation>プリンターが応答しません。別のプリンターを選ぶか、PDF ファイルに出力してください。</translation>
    </message>
    <message>
        <source>The printer took no further page. What was printed until then is complete.</source>
        <translation>プリンターがこれ以上のページを受け付けませんでした。そこまでに印刷されたページに欠けはありません。</translation>
    </message>
</context>
<context>
    <name>Properties</name>
    <message>
        <source>{width} × {height} mm</source>
        <translation>{width} × {height} mm</translation>
    </message>
    <message>
        <source>{size}, not all alike</source>
        <translation>{size}（異なるサイズあり）</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>あり</translation>
    </message>
    <message>
        <source>No: the pages are pictures</source>
        <translation>なし: ページは画像です</translation>
    </message>
    <message>
        <source>Yes, but its letters have no meaning</source>
        <translation>あり。ただし文字情報が読み取れません</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>著者</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>キーワード</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ数</translation>
    </message>
    <message>
        <source>Page size</source>
        <translation>ページサイズ</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>作成アプリケーション</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>変換ソフトウェア</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更新日時</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>No</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
</context>
<context>
    <name>PropertiesDialog</name>
    <message>
        <source>Document properties</source>
        <translation>文書のプロパティ</translation>
    </message>
</context>
<context>
    <name>ReadingLine</name>
    <message>
        <source>Reading the library</source>
        <translation>ライブラリの読み取り</translation>
    </message>
    <message>
        <source>Reading: {count} documents left</source>
        <translation>読み取り中: 残り {count} 文書</translation>
    </message>
    <message>
        <source>Making {count} passages findable by meaning</source>
        <translation>{count} 箇所を意味で検索できるようにしています</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>再開(&amp;G)</translation>
    </message>
    <message>
        <source>Reading is paused.</source>
        <translation>読み取りを一時停止しています。</translation>
    </message>
    <message>
        <source>Reading waits until the computer is plugged in.</source>
        <translation>コンピューターが電源に接続されるまで読み取りを待っています。</translation>
    </message>
</context>
<context>
    <name>Recent</name>
    <message>
        <source>Nothing yet</source>
        <translation>まだありません</translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>Recent documents</source>
        <translation>最近使った文書</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Remove from the list, with its questions</source>
        <translation>質問の履歴とともに一覧から削除</translation>
    </message>
    <message>
        <source>{where} · page {page} of {pages} · {when}</source>
        <translation>{where} · {page}/{pages} ページ · {when}</translation>
    </message>
</context>
<context>
    <name>RecognitionDialog</name>
    <message>
        <source>Recognise text</source>
        <translation>テキストの認識</translation>
    </message>
    <message>
        <source>Found out by itself</source>
        <translation>自動で判定</translation>
    </message>
    <message>
        <source>Recognise &amp;scans at once from now on</source>
        <translation>今後はスキャン文書をすぐに認識する(&amp;S)</translation>
    </message>
    <message>
        <source>Other languages are there when Tesseract’s data for them is installed, or lies in the folder {folder}.</source>
        <translation>ほかの言語は、Tesseract のデータがインストールされているか、フォルダー {folder} にあるときに使えます。</translation>
    </message>
    <message>
        <source>&amp;Language of the text</source>
        <translation>テキストの言語(&amp;L)</translation>
    </message>
</context>
<context>
    <name>Saved</name>
    <message>
        <source>Saved as {path}</source>
        <translation>{path} として保存しました</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>フォルダーに表示(&amp;F)</translation>
    </message>
</context>
<context>
    <name>Scans</name>
    <message>
        <source>&amp;Recognise the text</source>
        <translation>テキストを認識(&amp;R)</translation>
    </message>
    <message>
        <source>Pages that are pictures and cannot be read yet: {count} of {total}</source>
        <translation>画像のためまだ読み取れないページ: {total} ページ中 {count} ページ</translation>
    </message>
    <message>
        <source>The text of this document can be seen but not read: its letters have no meaning inside.</source>
        <translation>この文書の文字は表示できますが、内部に文字情報がないため読み取れません。</translation>
    </message>
    <message>
        <source>This document is a scan, or drawings only: it has no text that could be read or asked.</source>
        <translation>この文書はスキャン画像または図だけで、読み取りや質問のできるテキストがありません。</translation>
    </message>
    <message>
        <source>&amp;Language…</source>
        <translation>言語(&amp;L)…</translation>
    </message>
    <message>
        <source>Recognising the text …</source>
        <translation>テキストを認識しています…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Recognising the text: page {done} of {total}</source>
        <translation>テキストを認識しています: {done} / {total} ページ</translation>
    </message>
    <message>
        <source>The text was not recognised.</source>
        <translation>テキストは認識されませんでした。</translation>
    </message>
    <message>
        <source>The text was recognised. You can ask the document now.</source>
        <translation>テキストを認識しました。文書に質問できます。</translation>
    </message>
    <message>
        <source>The text was recognised ({language}). You can ask the document now.</source>
        <translation>テキストを認識しました（{language}）。文書に質問できます。</translation>
    </message>
    <message>
        <source>&amp;Save a searchable copy…</source>
        <translation>検索できるコピーを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Another &amp;language…</source>
        <translation>別の言語(&amp;L)…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>ScrollMarks</name>
    <message>
        <source>Places of answers and of found text</source>
        <translation>回答と検索結果の位置</translation>
    </message>
    <message>
        <source>Answer {rank}: confidence {confidence} %</source>
        <translation>回答 {rank}: 確信度 {confidence}%</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Mark the selection</source>
        <translation>選択範囲に印を付ける</translation>
    </message>
    <message>
        <source>{colour} ({key})</source>
        <translation>{colour}（{key}）</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>メモを書く</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外観(&amp;A)</translation>
    </message>
    <message>
        <source>A&amp;sking</source>
        <translation>質問(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Privacy</source>
        <translation>プライバシー(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Colours of the window</source>
        <translation>ウィンドウの配色(&amp;C)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Colours of the &amp;pages</source>
        <translation>ページの配色(&amp;G)</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>そのまま</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>セピア</translation>
    </message>
    <message>
        <source>Reading &amp;font</source>
        <translation>本文のフォント(&amp;F)</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>セリフ</translation>
    </message>
    <message>
        <source>Sans serif</source>
        <translation>サンセリフ</translation>
    </message>
    <message>
        <source>Fixed width</source>
        <translation>等幅</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>Reading &amp;size</source>
        <translation>本文の文字サイズ(&amp;Z)</translation>
    </message>
    <message>
        <source>Font and size are for web pages, e-books and text. PDF pages stay as they are.</source>
        <translation>フォントと文字サイズはウェブページ、電子書籍、テキストに適用されます。PDF のページは変わりません。</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>A new language is used from the next start on.</source>
        <translation>言語の変更は次回の起動時から有効になります。</translation>
    </message>
    <message>
        <source>&amp;Movement, such as the flash of an answer</source>
        <translation>アニメーション（回答の点滅など）(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Number of answers</source>
        <translation>回答数(&amp;N)</translation>
    </message>
    <message>
        <source> %</source>
        <comment>after a confidence</comment>
        <translation>%</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>&amp;Threshold</source>
        <translation>しきい値(&amp;T)</translation>
    </message>
    <message>
        <source>Candidates of a lower confidence are shown in grey.</source>
        <translation>確信度がこれより低い候補は灰色で表示されます。</translation>
    </message>
    <message>
        <source>&amp;Effort</source>
        <translation>検索の深さ(&amp;D)</translation>
    </message>
    <message>
        <source>Quick: the likeliest passages</source>
        <translation>簡易: 有力な箇所のみ</translation>
    </message>
    <message>
        <source>Thorough: everything</source>
        <translation>徹底: すべて</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>モデル(&amp;M)</translation>
    </message>
    <message>
        <source>The one that comes with the program</source>
        <translation>プログラムに付属のモデル</translation>
    </message>
    <message>
        <source>T&amp;hreads</source>
        <translation>スレッド数(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Quiet on battery: one thread only</source>
        <translation>バッテリー使用時は負荷を抑える: 1 スレッドのみ(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Remember documents and questions</source>
        <translation>文書と質問の履歴を残す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Open the documents of the last time at the start</source>
        <translation>起動時に前回の文書を開く(&amp;O)</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Nothing is ever sent anywhere.</source>
        <translation>すべてこのコンピューター内に留まり、どこにも送信されません。</translation>
    </message>
    <message>
        <source>&amp;Clear what is remembered…</source>
        <translation>履歴を消去(&amp;C)…</translation>
    </message>
    <message>
        <source>Clear what is remembered</source>
        <translation>履歴の消去</translation>
    </message>
    <message>
        <source>Forget all recent documents, their places and all questions?</source>
        <translation>最近使った文書とその閲覧位置、すべての質問を消去しますか？</translation>
    </message>
    <message>
        <source>The documents themselves stay where they are. This cannot be undone.</source>
        <translation>文書そのものは削除されません。この操作は取り消せません。</translation>
    </message>
    <message>
        <source>&amp;Forget all</source>
        <translation>すべて消去(&amp;F)</translation>
    </message>
    <message>
        <source>Forgotten.</source>
        <translation>消去しました。</translation>
    </message>
    <message>
        <source>&amp;Scans</source>
        <translation>スキャン文書(&amp;S)</translation>
    </message>
    <message>
        <source>Offer to recognise their text</source>
        <translation>テキストの認識を提案する</translation>
    </message>
    <message>
        <source>Recognise their text at once</source>
        <translation>すぐにテキストを認識する</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Bring back the settings from before the defaults</source>
        <translation>既定値に戻す前の設定を復元します</translation>
    </message>
</context>
<context>
    <name>ShortcutsSheet</name>
    <message>
        <source>In the document</source>
        <translation>文書内</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>ショートカットを検索</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>ショートカット</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>Side bar</source>
        <translation>サイドバー</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>目次</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>This document has no outline.</source>
        <translation>この文書には目次がありません。</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Address of a page</source>
        <translation>ページのアドレス</translation>
    </message>
    <message>
        <source>Or paste the &amp;address of a page. Only that page is loaded.</source>
        <translation>または、ページのアドレス(&amp;A)を貼り付けてください。読み込むのはそのページだけです。</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>最近使った文書(&amp;R)</translation>
    </message>
    <message>
        <source>Ask many documents at once: the &amp;library</source>
        <translation>多くの文書に一度に質問: ライブラリ(&amp;L)</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨日</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>&amp;Stop</source>
        <translation>中止(&amp;S)</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>中止しています…</translation>
    </message>
</context>
<context>
    <name>TabAsking</name>
    <message>
        <source>There is no text here to ask. Choose the whole document.</source>
        <translation>この範囲には質問できるテキストがありません。「文書全体」を選んでください。</translation>
    </message>
    <message>
        <source>The document has no text to read.</source>
        <translation>この文書には読み取れるテキストがありません。</translation>
    </message>
</context>
<context>
    <name>TabMeaning</name>
    <message>
        <source>Find by meaning</source>
        <translation>意味で検索</translation>
    </message>
    <message>
        <source>The text of the document is being read.</source>
        <translation>文書の本文を読み込んでいます。</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>検索しています…</translation>
    </message>
    <message>
        <source>Comparing: {done} of {total} passages</source>
        <translation>比較中: {total} 箇所中 {done} 箇所</translation>
    </message>
    <message>
        <source>No passage was found.</source>
        <translation>該当する箇所は見つかりませんでした。</translation>
    </message>
    <message>
        <source>No sentence encoder is installed: these passages share words.</source>
        <translation>文エンコーダーがインストールされていません。語句が共通する箇所を表示しています。</translation>
    </message>
    <message>
        <source>Write some words or a sentence. Passages that are about it are listed, whatever words they use.</source>
        <translation>語句か文を入力してください。どんな言葉で書かれていても、その内容についての箇所を一覧にします。</translation>
    </message>
</context>
<context>
    <name>TabNotebook</name>
    <message>
        <source>These are the answers of {day}.</source>
        <translation>{day} の回答です。</translation>
    </message>
    <message>
        <source>The document’s text has changed since {day}, so it was asked again.</source>
        <translation>{day} 以降に文書の本文が変わったため、もう一度質問しました。</translation>
    </message>
    <message>
        <source>Another model reads now than on {day}, so the document was asked again.</source>
        <translation>{day} とは別のモデルが読み取るため、もう一度質問しました。</translation>
    </message>
</context>
<context>
    <name>TabNotes</name>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>{name} - notes</source>
        <translation>{name} - メモ</translation>
    </message>
    <message>
        <source>Export notes</source>
        <translation>メモを書き出す</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Save a copy with the notes in it</source>
        <translation>メモ入りのコピーを保存</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The highlight was removed.</source>
        <translation>ハイライトを削除しました。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
</context>
<context>
    <name>TabPrinting</name>
    <message>
        <source>Printing: page {done} of {total}</source>
        <translation>印刷しています: {done} / {total} ページ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Close the tab</source>
        <translation>タブを閉じる</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Close the &amp;others</source>
        <translation>ほかを閉じる(&amp;O)</translation>
    </message>
    <message>
        <source>Re&amp;load</source>
        <translation>再読み込み(&amp;L)</translation>
    </message>
    <message>
        <source>Copy the &amp;address</source>
        <translation>アドレスをコピー(&amp;A)</translation>
    </message>
    <message>
        <source>Copy the &amp;path</source>
        <translation>パスをコピー(&amp;P)</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>フォルダーに表示(&amp;F)</translation>
    </message>
</context>
<context>
    <name>ThumbnailModel</name>
    <message>
        <source>Page {name}</source>
        <translation>{name} ページ</translation>
    </message>
</context>
<context>
    <name>Thumbnails</name>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
</context>
<context>
    <name>ZoomField</name>
    <message>
        <source>Zoom</source>
        <translation>倍率</translation>
    </message>
    <message>
        <source>Choose a zoom</source>
        <translation>倍率を選ぶ</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
</context>
<context>
    <name>_DropArea</name>
    <message>
        <source>Drop a document here</source>
        <translation>ここに文書をドロップ</translation>
    </message>
    <message>
        <source>PDF, EPUB, web page, Markdown or plain text. Then ask it a question.</source>
        <translation>PDF、EPUB、ウェブページ、Markdown、テキストに対応。開いたら質問してみましょう。</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>ファイルを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Paste &amp;text</source>
        <translation>テキストを貼り付け(&amp;T)</translation>
    </message>
    <message>
        <source>Read the text in the clipboard as a document</source>
        <translation>クリップボードのテキストを文書として読む</translation>
    </message>
    <message>
        <source>Try the &amp;sample</source>
        <translation>サンプルを試す(&amp;S)</translation>
    </message>
    <message>
        <source>A short article that comes with the program</source>
        <translation>プログラムに付属の短い記事</translation>
    </message>
</context>
</TS>
