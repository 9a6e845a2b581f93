window.selfTest(() => document.querySelectorAll('.v-Message-body > p').length === 1);
