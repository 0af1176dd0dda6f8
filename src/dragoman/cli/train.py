"""`dragoman train`: train the reader's weights, and put them where the reader finds them."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from dragoman.errors import DragomanError

app = typer.Typer(add_completion=False, context_settings={"help_option_names": ["-h", "--help"]})


@app.command()
def train(
    data: Annotated[Path, typer.Argument(help="Folder of the corpora: ewt, gum, polnear, timeml, …")],
    encoder: Annotated[
        Path,
        typer.Option("--encoder", help="Folder with all-MiniLM-L6-v2: model.safetensors, tokenizer.json."),
    ],
    out: Annotated[
        Path, typer.Option("--out", help="Folder of the run; a run in it that was cut off goes on.")
    ],
    recipe: Annotated[Path | None, typer.Option(help="Another recipe (TOML) in place of ours.")] = None,
    stories: Annotated[
        list[Path] | None,
        typer.Option(
            "--stories",
            help="Folder of stories annotated with events: NAME.txt, gold/NAME.json. May be repeated.",
        ),
    ] = None,
    left_out: Annotated[
        int,
        typer.Option(
            "--left-out", min=0, help="Leave one in so many of these out, to fit the confidence on; 0: none."
        ),
    ] = 0,
    export_only: Annotated[
        bool, typer.Option("--export-only", help="Export the folder's checkpoint as it is, without training.")
    ] = False,
    threads: Annotated[int, typer.Option(min=0, help="CPU threads; 0 leaves the choice to torch.")] = 0,
) -> None:
    """Train the reader's weights.

    Leaves `reader.onnx`, its tables and a model card in OUT/weights. Needs the extra `train`
    (`pip install 'dragoman[train]'`).
    """
    try:
        import torch

        from dragoman.train.export import export
        from dragoman.train.run import train as run
        from dragoman.train.trainer import Recipe
    except ModuleNotFoundError as error:
        raise DragomanError(f"{error.name} is missing: pip install 'dragoman[train]'") from error
    if threads:
        torch.set_num_threads(threads)
    chosen = Recipe.load(recipe)
    if not export_only:
        run(data, encoder, out, chosen, stories=stories or (), left_out=left_out)
    export(out, out / "weights", data=data, recipe=chosen)
