/** The first words, before anything was said, with what people most often come for. */
import type { ReactNode } from 'react';
import type { Said } from './history.ts';

const SUGGESTIONS = ['Khai báo sức khoẻ', 'Hỏi một tin đồn', 'Xem kết quả xét nghiệm', 'Gặp người trực'];

export function Welcome({ suggestions, onSay }: { suggestions: boolean; onSay: (said: Said) => void }): ReactNode {
  return (
    <div className="welcome">
      <div className="bubble">
        <p>
          Chào bà con, đây là <strong>Bình An</strong>, máy nhắn tin của trạm y tế.
        </p>
        <p>
          Nguy cấp: <a href="tel:115">gọi 115</a> hoặc bấm SOS. Còn lại, cứ nhắn như nói chuyện, ví dụ “tôi sốt 38,5 từ
          hôm qua, ho khan”.
        </p>
      </div>
      {suggestions && (
        <div className="chips" role="group" aria-label="Gợi ý">
          {SUGGESTIONS.map((text) => (
            <button key={text} type="button" className="chip" onClick={() => onSay({ text })}>
              {text}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
