try { document.documentElement.dataset.light = localStorage.getItem('light') ?? 'dim'; } catch { /* Nothing may be kept here: dim it is. */ }
