"""What macOS is told of the program (Info.plist): what it asks for and why, and which files it opens."""

_WHY_CAMERA = (
    "mmdesk reads the emotion in your face. The picture stays on this Mac and is not kept unless you record."
)
_WHY_MICROPHONE = (
    "mmdesk reads the emotion in your voice. The sound stays on this Mac and is not kept unless you record."
)

INFORMATION = {
    "CFBundleDisplayName": "mmdesk",
    "CFBundleLocalizations": ["en", "zh_CN", "de", "es"],
    "LSApplicationCategoryType": "public.app-category.education",
    "LSMinimumSystemVersion": "12.0",
    "NSCameraUsageDescription": _WHY_CAMERA,
    "NSMicrophoneUsageDescription": _WHY_MICROPHONE,
    "NSHighResolutionCapable": True,
    "NSSupportsAutomaticGraphicsSwitching": True,
    "CFBundleDocumentTypes": [
        {
            "CFBundleTypeName": "Video, sound, pictures, text and subtitles",
            "CFBundleTypeRole": "Viewer",
            "LSHandlerRank": "Alternate",  # never in the place of the user's player
            "LSItemContentTypes": ["public.movie", "public.audio", "public.image", "public.plain-text"],
        }
    ],
}
