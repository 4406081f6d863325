"""The schema of each generation in one figure, to know files by; ``make docs`` writes it."""

from __future__ import annotations

# By the last step that a file has behind it.
DIGESTS = {
    "first": "5f9fd77f0eeb82f6639dd722ab3fcbb2052dd8ee9f767b481b44f167273885d1",
    "walls": "cbf77a7471102c1f9b54db14c8cb1208515a1c06eb9d86606aadb0b3bacd4f68",
    "meaning": "21ce1c9b37dd6b65e0e3ab44933c046698cd8f72b297a1b41aac17a958101547",
    "living": "66635337ed6f8b601198a7e52a7d6a10ae6f39b309741076da24aa9ac1ec53e1",
    "sealed": "5b98f50c4dfa6d88037aee1019a14a784214a83b551446314eac42933651a6f0",
    "looking": "341a49901e3c670c3ce45fc9d13e9e6c53920940afb5e0f6728f41870ae1ade1",
    "cast": "10e91ea2202dc42e63c7bc913e255a611e5e8a5933555c46c69e09e1a2d9e94d",
    "corpus": "4ff723cc5029ffabcf9f367fdb3920df61fa916a86c36dea8877b0196c57dab1",
    "asked": "8b78a9f398218bbb17d6245e2a56a051b5c2ff768f5bcf47671fd4eff0d366d2",
}
