# Where a desk does a procedure differently: for the reader, and for those who coordinate.

practice-at = এখানে নিয়ম আলাদা
practice-until-day = { $date } পর্যন্ত
desk-practices = যেসব কাজে এখানে নিয়ম আলাদা
practice-left = আর { $time }
practice-last-day = আজ শেষ
practice-late = দেরি: { $time }
practices-title = ডেস্কে ডেস্কে ভিন্ন নিয়ম
practices-summary = সমন্বয়কারীদের জন্য: কোন ডেস্ক এখনো সাধারণ নিয়ম মানে না, কেন, এবং কবে মানবে।
practices-text = সাধারণ নিয়ম হলো নির্দেশিকায় যা লেখা। প্রতিটি ব্যতিক্রমের কারণ ও শেষ দিন আছে।
practices-none = কোনো ডেস্ক ব্যতিক্রম জানায়নি: জানামতে সবাই নির্দেশিকা মানে।
practices-count = ব্যতিক্রম: { $count }
practices-overdue = মেয়াদ শেষ: { $count }
practices-owner = নির্দেশিকার দায়িত্ব কার
practices-caption = ডেস্কের ব্যতিক্রম
practices-until = মেলাতে হবে
practices-standard = সাধারণ নিয়ম
practices-desk = ডেস্ক ও সংস্থা
practices-exception = কী আলাদা
