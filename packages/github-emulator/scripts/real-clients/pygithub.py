"""The job of real-clients.ts, as a user of PyGithub writes it."""

import os

from github import Auth, Github


def client(token):
    return Github(base_url=os.environ["URL"], auth=Auth.Token(os.environ[token]))


repo = client("TOKEN").get_repo("mona/widgets")
repo.create_label("leak", "ff0000", "Drips")
milestone = repo.create_milestone("v1.1.0", "open", "Dry")
issue = repo.create_issue("The roof leaks", "Here", labels=["bug"], assignee="hubot", milestone=milestone)
issue.add_to_labels("leak")
comment = issue.create_comment("Wait.")
comment.edit("A fix is coming.")
comment.create_reaction("heart")
assert [found.number for found in repo.get_issues(state="all")] == [2, 1]
assert {user.login for user in repo.get_assignees()} == {"mona", "hubot"}

repo.create_git_ref("refs/heads/roof", repo.get_branch("main").commit.sha)
written = repo.create_file("src/roof.txt", "fix: a roof", "leaky\n", branch="roof")
repo.update_file("src/roof.txt", "fix: a tight roof", "tight\n", written["content"].sha, branch="roof")
pull = repo.create_pull(base="main", head="roof", title="Fix the roof", body=f"Closes #{issue.number}")
assert [file.filename for file in pull.get_files()] == ["src/roof.txt"]
pull.create_review_request(reviewers=["hubot"])
theirs = client("REVIEWER_TOKEN").get_repo("mona/widgets").get_pull(pull.number)
theirs.create_review(body="Good", event="APPROVE")
head = repo.get_commit(pull.head.sha)
head.create_status("success", context="ci")
assert head.get_combined_status().state == "success"
assert pull.merge(merge_method="squash").merged
assert repo.get_issue(issue.number).state == "closed"
assert "labeled" in [event.event for event in issue.get_timeline()]

release = repo.create_git_release("v1.1.0", "1.1.0", "Roof", target_commitish="main")
release.update_release("1.1.0", "A roof")
assert repo.get_latest_release().tag_name == "v1.1.0"
draft = repo.create_git_release("v9.0.0", "Never", "", draft=True)
draft.delete_release()
assert repo.compare("v1.0.0", "v1.1.0").total_commits == 2
note = repo.create_file("note.md", "docs: note", "Note\n")
repo.delete_file("note.md", "docs: no note", note["content"].sha)
milestone.delete()
assert [found.number for found in client("TOKEN").search_issues("repo:mona/widgets is:issue leaks in:title")] == [2]
